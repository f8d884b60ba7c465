export const id=1854;export const ids=[1854];export const modules={61854:((e,t,n)=>{n.r(t),n.d(t,{init:()=>B})
;var r=n(77598),o=n(76760),s=n(27597),i=n(9467),a=n(74296),c=n(83323),l=n(27662),p=n(77412),h=n(96879)
;const d=["ssh_signing_keys","keys"];async function u(e,t){
const n=t.find(e=>!/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(e));if(void 0!==n)throw(0,
a.Wp)(`--approvers ${JSON.stringify(n)} is no login: give LOGIN,LOGIN.`)
;const r=await Promise.all([...new Set(t)].map(t=>async function(e,t){const n=await e.user(t)
;if("User"!==n?.type)throw new a.NL("not_found",`--approvers ${t}: GitHub knows no person of this login.`);const r=(0,
h.i6)(n),o=new Set,s=[];for(const n of d)for(const{key:i}of await e.keys(t,n)){
const[e="",t=""]=i.trim().split(/\s+/),a=(0,h.kY)(r,`${e} ${t}`);if(o.has(a))continue;o.add(a)
;const{approvers:c,refused:l}=(0,h.CR)(Buffer.from(a)),[p]=c,d=`${r} (${n})`;void 0!==p?s.push({line:a,
told:`took  ${e} ${p.key.fingerprint} of ${d}`}):s.push({line:null,
told:`left  a key of ${d}: its line ${l[0]?.message??"is empty"}`})}return s.some(({line:e})=>null!==e)?s:[...s,{
line:null,told:`none  of ${r}: GitHub shows no key that counts`}]}(e,t)));return{
text:"# Who may sign plans, a key a line, as OpenSSH's allowed_signers. The number is the account's id.\n"+r.flatMap(e=>e.map(({line:e})=>e??"")).join(""),
told:r.flat().map(({told:e})=>e)}}var m=n(67058),f=n(47627),w=n(52533);function $(e){
const{server:t,repository:n,preset:r,trigger:o,prefix:s,defaultBranch:i,environment:a,reviewers:c,secret:l}=e,{host:p}=new URL(t),h="github.com"===p,d=`repos/${n}`,u=encodeURIComponent(a),m=(e,t,n,r,o,s)=>({
of:e,what:t,there:n,input:JSON.stringify(s),
args:["api",...h?[]:["--hostname",p],"--silent","--method",r,o,"--input","-"]
}),f="solo"!==r,$=(e,t,n,r)=>m(e,`ruleset "${t}"`,`${d}/rulesets?per_page=100#${t}`,"POST",`${d}/rulesets`,{name:t,
target:"branch",enforcement:"active",rules:r,conditions:{ref_name:{include:[`refs/heads/${n}`],exclude:[]}}
}),y="tag"===o?{name:`${s}*`,type:"tag"}:{name:i,type:"branch"},v=`${d}/environments/${u}/deployment-branch-policies`
;return[m("environment",`environment "${a}"`,`${d}/environments/${u}`,"PUT",`${d}/environments/${u}`,{...f?{
prevent_self_review:!0,can_admins_bypass:!1}:{},...f?{reviewers:c.map(({type:e,id:t})=>({type:e,id:t}))}:{},
deployment_branch_policy:{protected_branches:!1,custom_branch_policies:!0}
}),m("environment",`its pattern ${y.name}`,`${v}?per_page=100#${y.name}`,"POST",v,y),...null===l?[]:[{
what:"its secret MARKETOPS_HMAC_KEY",there:`${d}/environments/${u}/secrets/MARKETOPS_HMAC_KEY`,of:"key",input:l,
args:"secret set MARKETOPS_HMAC_KEY --env".split(" ").concat(a,"--repo",h?n:`${p}/${n}`)
}],$("ledger","marketops-ledger",w.jF,[{type:"non_fast_forward"},{type:"deletion"
}]),...f?[$("default branch","marketops-default-branch",i,[{type:"pull_request",parameters:g}])]:[]]}const g={
dismiss_stale_reviews_on_push:!0,require_code_owner_review:!0,require_last_push_approval:!1,
required_approving_review_count:1,required_review_thread_resolution:!1};function y({args:e,input:t,of:n}){
const r=["gh",...e].map(v).join(" ");return"key"===n?r:`${r} <<< ${v(t)}`}
const v=e=>/^[\w./=:%-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`;var k=n(59376);function _(e){
const{action:t,server:n,defaultBranch:r,preset:o,trigger:s,secret:i,applied:a,stored:c,ledger:l,protectedBranch:p}=e,h=`npx github:${t.replace("@","#")}`,d=$(e),u=e=>d.filter(t=>t.of===e).map(y).join("\n"),m=a?"":`\n${u("ledger")}`,f="merge"!==s||(0,
k.vh)(n)?"":", which starts the workflow"
;return[`Try it here, offline:\n${h} rehearse`,a?null:E(e,u("environment")),null===i?T:c?null:`${O}\n${u("key")}\nand paste, when it asks:\n${i}`,l?null:`Make the ledger, a branch that holds what was done and which receipts are spent (in an empty repository once ${r} is pushed), and protect it:\n${h} ledger init${m}`,"strict"===o?b:null,`Commit the files to ${r} and push${f}. Read .marketops/policy.yml first: it is what will be enforced.`,"solo"===o||p?null:`Let nothing into ${r} but pull requests:\n${u("default branch")}`,N(e),`What is still missing for prod:\n${h} doctor`].filter(e=>null!==e).map((e,t)=>`${t+1}. ${e.replaceAll("\n","\n     ")}`).join("\n\n")
}
const b="List in .marketops/approvers who may sign, a key a line (`marketops init --approvers LOGIN,LOGIN` fills it); two of them sign each\nplan, by `marketops approve`. One of a team approves it: .marketops/policy.yml names yours (`--reviewers ORG/TEAM`).\nGITHUB_TOKEN cannot read who is in a team: give the job Ship the `github-token` of an App with `members: read`.",O="Store the key in that environment. It is stored nowhere yet and is not shown again:",T="No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there."
;function N({server:e,repository:t,preset:n,trigger:r,prefix:o,version:s}){
const i=`${e}/${t}/actions/workflows/release.yml`,a=o+s
;return"tag"===r?`Release by a tag: git tag ${a} && git push origin ${a}\n${i} shows what becomes of it`:"dispatch"===r||(0,
k.vh)(e)?`Start it: ${i}, "Run workflow"`:`The push started it: ${i} shows the plan${"solo"===n?" and what was shipped":", and where to approve it"}`
}function E({server:e,repository:t,preset:n,environment:r,reviewers:o},s){
const i=`${e}/${t}/settings/environments/new`,a="solo"===n||o.length>0?"":'\nand add at that page who approves releases, as "Required reviewers" (`--reviewers LOGIN` does it here)'
;return`Make the environment ${JSON.stringify(r)}, at ${i} or by\n${s}${a}`}var j=n(31421),G=n(57800),x=n(97177)
;async function A(e,t,{remote:n,yes:r}){const{host:o}=new URL(t.server),s=function({cwd:e,env:t}){
return(n,r=null)=>new Promise((o,s)=>{const i={cwd:e,env:{...t,GH_PROMPT_DISABLED:"1"},maxBuffer:2**26},a=(0,
j.execFile)("gh",[...n],i,(e,t,r)=>{if(null===e)o(t);else{const t=r.trim()||e.message
;s(P(`gh ${n.slice(0,2).join(" ")} failed`,t))}});a.stdin?.on("error",()=>{}).end(r??"")})
}(e),i=$(t),c=t=>e.stdout(`${t.split("\n").map(G.ko).join("\n")}\n`),l={...L};try{
if(await s(["auth","status","--hostname",o]).catch(e=>{
throw(0,a.Wp)(`--apply works with gh, signed in: gh auth login --hostname ${o} (${(0,a.bD)(e)})`,e)}),
!r&&null!==e.confirm){for(const e of i)c(`gh makes ${e.what}:\n  ${y(e)}`)
;if(!await e.confirm("Make what is not there?"))return L}const p=await S(s,o,`repos/${t.repository}/contents/${m.XC}`)
;for(const e of i)"default branch"!==e.of||p?(await S(s,o,e.there)?c(`kept  ${e.what}, which was there`):(c(`makes ${e.what}\n  ${y(e)}`),
await s(e.args,e.input),
l.stored||="key"===e.of),l.protectedBranch||="default branch"===e.of):c(`later ${e.what}, once the files are pushed`)
;return l.applied=!0,l.ledger=await async function(e,t,n){n(`makes the ledger\n  marketops ledger init --remote ${t}`)
;try{return await(0,x.ledgerInit)({...e,stdout:()=>{}},{remote:t}),!0}catch(e){
if(!(e instanceof a.NL&&["ledger_exists","remote_empty"].includes(e.code)))throw e;return n(e.message),
"ledger_exists"===e.code}}(e,n,c),l}catch(e){return{...l,failure:e instanceof a.NL?e:P("--apply ended early",e)}}}
const L={applied:!1,stored:!1,ledger:!1,protectedBranch:!1,failure:null};function P(e,t){const n=`${e}: ${(0,
a.bD)(t)}. What was made stays; run the same again for the rest.`;return new a.NL("setup_failed",n,{cause:t})}
async function S(e,t,n){const[r="",o]=n.split("#");try{const n=await e(["api","--hostname",t,r])
;return void 0===o||function(e){const{branch_policies:t=e}=Object(e);return Array.isArray(t)?t.map(e=>String(e.name)):[]
}(JSON.parse(n)).includes(o)}catch(e){if(e instanceof a.NL&&/\bHTTP 404\b/.test(e.message))return!1;throw e}}
var I=n(71604),W=n(97915),R=n(33421);const M=`org/marketops-action@v${c.Y.split(".",1)[0]??""}`,B=async(e,t)=>{
const{directory:s,remote:i,environment:c,action:h=M,apply:d,explicit:m}=t
;if(!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(h))throw(0,a.Wp)(`--action ${h} is not OWNER/NAME@REF.`)
;if(""===c||c.length>255||/\p{Cc}/u.test(c))throw(0,
a.Wp)("--environment is a name of up to 255 characters, on one line.");(0,I.R_)(i);const w=await(0,p.K)((0,
o.resolve)(e.cwd,s),i),$=await async function(e,{remote:t,root:n},{offline:r,repositoryId:o,remote:s}){
const{server:i,repository:c}=t,[p="",h=""]=c.split("/");if(void 0!==o&&!/^[1-9]\d{0,15}$/.test(o))throw(0,
a.Wp)(`--repository-id ${o} is no number: gh api repos/${c} --jq .id prints it.`);if(r){if(void 0===o)throw(0,
a.Wp)(`--offline needs --repository-id, which every key is bound to: gh api repos/${c} --jq .id`);const t=(0,R.uM)({
...e,cwd:n}),r=U(()=>t(["symbolic-ref","--short",`refs/remotes/${s}/HEAD`]));return{id:o,
defaultBranch:r?.slice(s.length+1)??U(()=>t(["symbolic-ref","--short","HEAD"]))??"main",owner:null}}try{const n=(0,
W.readingClient)(e,t),r=await n.read("GET /repos/{owner}/{repo}",{owner:p,repo:h},q)
;if(void 0!==o&&o!==String(r.id))throw(0,a.Wp)(`--repository-id ${o} is not that of ${c}, which is ${r.id}.`)
;const s="User"===r.owner.type;return{id:String(r.id),defaultBranch:r.default_branch,owner:s?`@${r.owner.login}`:null}
}catch(t){if(!(t instanceof l.y_))throw t
;if("not_found"!==t.code)throw new a.NL(t.code,`${t.message} Without a network: --offline --repository-id N.`,{cause:t})
;const n=null===(0,
W.tokenOf)(e)?"If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init":"The token in GH_TOKEN may not see it, or it is not there."
;throw new a.NL("not_found",`${i} knows no repository ${c}. ${n}`,{cause:t})}
}(e,w,t),{readProject:g}=await Promise.all([n.e(1518),n.e(9480)]).then(n.bind(n,57099)),y=await g(w.root,new Date),{preset:v,trigger:k}=await H(e,t),b=await async function(e,t,{reviewers:n}){
const r=(n?.split(",")??[]).filter(e=>""!==e),o=(0,W.readingClient)(e,t);return Promise.all(r.map(async e=>{
const[,t,n]=/^([\w-]+)\/([\w.-]+)$/.exec(e)??[];if(void 0===t&&!/^[\w-]+$/.test(e))throw(0,
a.Wp)(`--reviewers ${e} is no LOGIN, nor ORG/TEAM.`);const{id:r}=void 0===t?await o.read("GET /users/{username}",{
username:e},C):await o.read("GET /orgs/{org}/teams/{team_slug}",{org:t,team_slug:n},Y);return{
type:void 0===t?"User":"Team",id:r,name:e}}))}(e,w.remote,t);if(d&&"solo"!==v&&0===b.length)throw(0,
a.Wp)(`The preset ${v} wants reviewers: name them, --reviewers LOGIN,ORG/TEAM.`)
;const O=t.approvers?.split(",")??[],T=0===O.length?null:await u(function(e,t){const n=(0,W.readingClient)(e,t);return{
user:e=>n.read("GET /users/{username}",{username:e},C).catch(e=>{if(e instanceof l.y_&&"not_found"===e.code)return null
;throw e}),keys:(e,t)=>n.list(`GET /users/{username}/${t}`,{username:e},K)}
}(e,w.remote),O),N=b.length>0?b.map(({name:e})=>e):O,E={preset:v,trigger:k,explicit:m,environment:c,action:h},j={
clone:w,project:y,repository:$,owners:N.length>0?N.map(e=>`@${e}`).join(" "):$.owner,
team:b.find(({type:e})=>"Team"===e),approvers:T?.text??null,random:r.randomBytes},x=await(0,f.n)({...E,...j
}),P=[`${w.remote.server}/${w.remote.repository} (id ${$.id}, default branch ${$.defaultBranch})`,`${y.name??"The next version"}: ${y.prefix}${y.version}, for ${y.because}`,...x.written.map(e=>`wrote ${e}`),...x.kept.map(e=>`kept  ${e}, which was there`),...T?.told??[],...null===T?[]:["Check these keys with the people themselves before you commit: whoever takes over an account can add one to it."]]
;e.stdout(`${P.map(G.ko).join("\n")}\n\n`);const{prefix:S,version:B}=y,{defaultBranch:D}=$,{secret:J}=x,F={...w.remote,
...E,prefix:S,defaultBranch:D,reviewers:b,secret:J},z={...e,cwd:w.root},Z=d?await A(z,F,{remote:i,yes:t.yes}):L
;if(e.stdout(`${_({...F,version:B,...Z})}\n`),null!==Z.failure)throw Z.failure;return 0}
;async function H({ask:e},{preset:t,trigger:n,yes:r}){
const o=r?void 0:e,s=["team",...Object.keys(i.fG).filter(e=>"team"!==e)],a=t??await(o?.("Who approves: a team, nobody (solo), or people who sign (strict)?",s))??"team",c="strict"===a?"dispatch":"merge",l=[c,...m.Qb.filter(e=>e!==c)]
;return{preset:a,
trigger:n??await(o?.("What starts a release: the merge of its operations file, a pushed tag, or a person (dispatch)?",l))??c
}}const C=s.Ikc({id:s.Whr().positive(),login:s.YjP(),type:s.YjP()}),Y=s.Ikc({id:s.Whr().positive()}),K=s.Ikc({
key:s.YjP()});const q=s.Ikc({id:s.Whr().positive(),default_branch:s.YjP().min(1),owner:s.Ikc({login:s.YjP(),type:s.YjP()
})});function U(e){try{return e()}catch(e){if(e instanceof a.NL)return null;throw e}}})};
