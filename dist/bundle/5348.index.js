export const id=5348;export const ids=[5348];export const modules={12814:(e,t,n)=>{n.d(t,{TU:()=>a,bp:()=>h})
;var r=n(74296),o=n(67968),s=n(52533);const i=1e4;async function a(e,t,n){
const r=new Map,a=new Map,p=new Set,f=new Map,m=()=>(0,o.m8)({head:t,commits:r,signed:a,unfit:p,keys:n});let w=null;do{
const c=await e.history(t,w);for(const e of c.commits){r.set(e.id,e);const t=(0,o.Nu)(e,n);null!==t&&a.set(t.id,t)}
if(w=c.next,r.size>i)throw h(`nothing that counts was found among the newest ${i} commits of ${s.jF}`)
}while(null!==w&&!c(m().tip,t,r));for(;;){
const t=m(),n=[t.tip,...t.forked].filter(e=>null!==e&&null!==e.signed&&!f.has(e.id));for(const t of n){
const n=await l(e,t);null===n?p.add(t.id):f.set(t.id,n)}if(n.some(({id:e})=>p.has(e)))continue
;const{tip:r,forked:o,retired:i}=t;if(o.length>0)throw d(o);if(null!==i)throw u(i)
;if(null===r)throw h(`no commit of ${s.jF} counts: not even the one that \`marketops ledger init\` makes`)
;const[a=new Map]=f.has(r.id)?[]:await e.trees([r.id]);return{tip:r,...f.get(r.id)??{tree:a,contents:new Map}}}}
function c(e,t,n){if(null===e)return!1;const r=new Set((0,o.IT)(e.id,n).flatMap(({id:e,parents:t})=>[e,...t]));return(0,
o.IT)(t,n).every(({id:e,parents:t})=>r.has(e)||t.every(e=>n.has(e)||r.has(e)))}
async function l(e,{id:t,signed:n,checkpoint:r}){const[i,a]=await e.trees([t,n.base]),c=i?.get(s.Qq)
;if(void 0===i||void 0===a||void 0===c)return null;const l=(await e.blobs([c])).get(c.id),h=void 0===l?null:(0,
o.Bj)(l,n.files);if(null===h)return null;const d=Object.keys(h).flatMap(e=>i.get(e)??[]),u=await e.blobs(d)
;if(null!==await(0,o.RZ)(i,a,h,e=>Promise.resolve(u.get(e.id)??Buffer.alloc(0))))return null;const p=i.get(s.nm);return{
tree:i,contents:new Map([...u,...void 0===p?[]:[[p.id,Buffer.from(r)]]])}}function h(e){
return new r.NL("ledger_untrusted",`The ledger cannot be trusted: ${e}. Nothing was written. \`marketops ledger status\` in a clone shows which commit is accepted and who made the others; \`marketops ledger restore\` puts the accepted files on top again.`)
}function d(e){
return new r.NL("ledger_forked",`The ledger goes on in two ways from one commit (${e.map(({id:e})=>e.slice(0,12)).join(", ")}), and only the holder of a key can do that. Nothing was written. Find out who has the key, and replace it (\`marketops keygen --replace\`).`)
}function u({signed:e,id:t}){
return new r.NL("ledger_key_retired",`The newest commit of the ledger (${t.slice(0,12)}, ${e.size} lines) is signed by a key that is out of force or retired, and no trusted-keys line says up to where that key is believed. Give its line \`last=<size>:<root>:<commit>\` (\`marketops keygen --replace\` in a clone prints it), or put it in force until a run has signed under the new key.`)
}},71971:(e,t,n)=>{n.d(t,{C0:()=>h,_W:()=>l,av:()=>d,dm:()=>p,nM:()=>u})
;var r=n(46260),o=n(96679),s=n(52533),i=n(83544),a=n(49598),c=n(12814);const l={size:0,head:o.mG,frontier:i.CE.empty(),
checkpoint:null};function h(e){return(0,r.d_)({frontier:e.frontier.subtrees(),head:e.head,size:e.size})}
async function d(e){const[t,n]=await Promise.all([e.read(s.Ij),e.read(s.nm)]),r=u(t,n);if(null===r)throw(0,
c.bp)("tip.json and the checkpoint of the accepted commit differ");return r}function u(e,t){
const n=p(e),r=null===n?null:i.CE.restore(n.size,n.frontier);if(null===n||null===r)return null
;if(null===t)return 0===n.size&&n.head===o.mG?l:null;const s=(0,a.S7)(t)
;return s?.size===n.size&&s.head===n.head&&s.root===r.root().toString("hex")?{size:n.size,head:n.head,frontier:r,
checkpoint:Buffer.from(t).toString()}:null}const p=e=>(0,r.MQ)(s.zA,e)},25348:(e,t,n)=>{n.r(t),n.d(t,{init:()=>A})
;var r=n(77598),o=n(76760),s=n(27597),i=n(62564),a=n(74296),c=n(83323),l=n(73221),h=n(77412),d=n(68114)
;const u=["ssh_signing_keys","keys"];async function p(e,t){
const n=t.find(e=>!/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(e));if(void 0!==n)throw(0,
a.Wp)(`--approvers ${JSON.stringify(n)} is no login: give LOGIN,LOGIN.`)
;const r=await Promise.all([...new Set(t)].map(t=>async function(e,t){const n=await e.user(t)
;if("User"!==n?.type)throw new a.NL("not_found",`--approvers ${t}: GitHub knows no person of this login.`);const r=(0,
d.i6)(n),o=new Set,s=[];for(const n of u)for(const{key:i}of await e.keys(t,n)){
const[e="",t=""]=i.trim().split(/\s+/),a=(0,d.kY)(r,`${e} ${t}`);if(o.has(a))continue;o.add(a)
;const{approvers:c,refused:l}=(0,d.CR)(Buffer.from(a)),[h]=c,u=`${r} (${n})`;void 0!==h?s.push({line:a,
told:`took  ${e} ${h.key.fingerprint} of ${u}`}):s.push({line:null,
told:`left  a key of ${u}: its line ${l[0]?.message??"is empty"}`})}return s.some(({line:e})=>null!==e)?s:[...s,{
line:null,told:`none  of ${r}: GitHub shows no key that counts`}]}(e,t)));return{
text:"# Who may sign plans, a key a line, as OpenSSH's allowed_signers. The number is the account's id.\n"+r.flatMap(e=>e.map(({line:e})=>e??"")).join(""),
told:r.flat().map(({told:e})=>e)}}var f=n(67058),m=n(47627),w=n(52533);function g(e){
const{server:t,repository:n,preset:r,trigger:o,prefix:s,defaultBranch:i,environment:a,reviewers:c,secret:l}=e,{host:h}=new URL(t),d="github.com"===h,u=`repos/${n}`,p=encodeURIComponent(a),f=(e,t,n,r,o,s)=>({
of:e,what:t,there:n,input:JSON.stringify(s),
args:["api",...d?[]:["--hostname",h],"--silent","--method",r,o,"--input","-"]
}),m="solo"!==r,g=(e,t,n,r)=>f(e,`ruleset "${t}"`,`${u}/rulesets?per_page=100#${t}`,"POST",`${u}/rulesets`,{name:t,
target:"branch",enforcement:"active",rules:r,conditions:{ref_name:{include:[`refs/heads/${n}`],exclude:[]}}
}),y="tag"===o?{name:`${s}*`,type:"tag"}:{name:i,type:"branch"},v=`${u}/environments/${p}/deployment-branch-policies`
;return[f("environment",`environment "${a}"`,`${u}/environments/${p}`,"PUT",`${u}/environments/${p}`,{...m?{
prevent_self_review:!0,can_admins_bypass:!1}:{},...m?{reviewers:c.map(({type:e,id:t})=>({type:e,id:t}))}:{},
deployment_branch_policy:{protected_branches:!1,custom_branch_policies:!0}
}),f("environment",`its pattern ${y.name}`,`${v}?per_page=100#${y.name}`,"POST",v,y),...null===l?[]:[{
what:"its secret MARKETOPS_HMAC_KEY",there:`${u}/environments/${p}/secrets/MARKETOPS_HMAC_KEY`,of:"key",input:l,
args:"secret set MARKETOPS_HMAC_KEY --env".split(" ").concat(a,"--repo",d?n:`${h}/${n}`)
}],g("ledger","marketops-ledger",w.jF,[{type:"non_fast_forward"},{type:"deletion"
}]),...m?[g("default branch","marketops-default-branch",i,[{type:"pull_request",parameters:$}])]:[]]}const $={
dismiss_stale_reviews_on_push:!0,require_code_owner_review:!0,require_last_push_approval:!1,
required_approving_review_count:1,required_review_thread_resolution:!1};function y({args:e,input:t,of:n}){
const r=["gh",...e].map(v).join(" ");return"key"===n?r:`${r} <<< ${v(t)}`}
const v=e=>/^[\w./=:%-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`;var k=n(97359)
;const _="List in .marketops/approvers who may sign, a key a line (`marketops init --approvers LOGIN,LOGIN` fills it); two of them sign each\nplan, by `marketops approve`. One of a team approves it: .marketops/policy.yml names yours (`--reviewers ORG/TEAM`).\nGITHUB_TOKEN cannot read who is in a team: give the job Ship the `github-token` of an App with `members: read`.",b="Store the key in that environment. It is stored nowhere yet and is not shown again:",N="No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there."
;function T({server:e,repository:t,preset:n,trigger:r,prefix:o,version:s}){
const i=`${e}/${t}/actions/workflows/release.yml`,a=o+s
;return"tag"===r?`Release by a tag: git tag ${a} && git push origin ${a}\n${i} shows what becomes of it`:"dispatch"===r||(0,
k.vh)(e)?`Start it: ${i}, "Run workflow"`:`The push started it: ${i} shows the plan${"solo"===n?" and what was shipped":", and where to approve it"}`
}function j({server:e,repository:t,preset:n,environment:r,reviewers:o},s){
const i=`${e}/${t}/settings/environments/new`,a="solo"===n||o.length>0?"":'\nand add at that page who approves releases, as "Required reviewers" (`--reviewers LOGIN` does it here)'
;return`Make the environment ${JSON.stringify(r)}, at ${i} or by\n${s}${a}`}var O=n(31421),L=n(58080),E=n(97177)
;async function M(e,t,{remote:n,yes:r}){const{host:o}=new URL(t.server),s=function({cwd:e,env:t}){
return(n,r=null)=>new Promise((o,s)=>{const i={cwd:e,env:{...t,GH_PROMPT_DISABLED:"1"},maxBuffer:2**26},c=(0,
O.execFile)("gh",[...n],i,(e,t,r)=>{if(null===e)o(t);else{const t=r.trim()||e.message
;s(new a.NL("setup_failed",`gh ${n.slice(0,2).join(" ")} failed: ${t}. What was made stays; run the same again for the rest.`))
}});c.stdin?.on("error",()=>{}).end(r??"")})}(e);await s(["auth","status","--hostname",o]).catch(e=>{throw(0,
a.Wp)(`--apply works with gh, signed in: gh auth login --hostname ${o} (${(0,a.bD)(e)})`,e)})
;const i=g(t),c=t=>e.stdout(`${t.split("\n").map(L.g).join("\n")}\n`);if(!r&&null!==e.confirm){
for(const e of i)c(`gh makes ${e.what}:\n  ${y(e)}`);if(!await e.confirm("Make what is not there?"))return S}const l={
...S};try{const r=await x(s,o,`repos/${t.repository}/contents/${f.XC}`)
;for(const e of i)"default branch"!==e.of||r?(await x(s,o,e.there)?c(`kept  ${e.what}, which was there`):(c(`makes ${e.what}\n  ${y(e)}`),
await s(e.args,e.input),
l.stored||="key"===e.of),l.protectedBranch||="default branch"===e.of):c(`later ${e.what}, once the files are pushed`)
;return l.applied=!0,l.ledger=await async function(e,t,n){n(`makes the ledger\n  marketops ledger init --remote ${t}`)
;try{return await(0,E.ledgerInit)({...e,stdout:()=>{}},{remote:t}),!0}catch(e){
if(!(e instanceof a.NL&&["ledger_exists","remote_empty"].includes(e.code)))throw e;return n(e.message),
"ledger_exists"===e.code}}(e,n,c),l}catch(e){if(!(e instanceof a.NL))throw e;return{...l,failure:e}}}const S={
applied:!1,stored:!1,ledger:!1,protectedBranch:!1,failure:null};async function x(e,t,n){const[r="",o]=n.split("#");try{
const n=await e(["api","--hostname",t,r]);return void 0===o||function(e){const{branch_policies:t=e}=Object(e)
;return Array.isArray(t)?t.map(e=>String(e.name)):[]}(JSON.parse(n)).includes(o)}catch(e){
if(e instanceof a.NL&&/\bHTTP 404\b/.test(e.message))return!1;throw e}}var I=n(71604),G=n(97915),P=n(33421)
;const R=`org/marketops-action@v${c.Y.split(".",1)[0]??""}`,A=async(e,t)=>{
const{directory:s,remote:i,environment:c,action:d=R,apply:u,explicit:f}=t
;if(!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(d))throw(0,a.Wp)(`--action ${d} is not OWNER/NAME@REF.`)
;if(""===c||c.length>255||/\p{Cc}/u.test(c))throw(0,
a.Wp)("--environment is a name of up to 255 characters, on one line.");(0,I.R)(i);const w=await(0,h.K)((0,
o.resolve)(e.cwd,s),i),$=await async function(e,{remote:t,root:n},{offline:r,repositoryId:o,remote:s}){
const{server:i,repository:c}=t,[h="",d=""]=c.split("/");if(void 0!==o&&!/^[1-9]\d{0,15}$/.test(o))throw(0,
a.Wp)(`--repository-id ${o} is no number: gh api repos/${c} --jq .id prints it.`);if(r){if(void 0===o)throw(0,
a.Wp)(`--offline needs --repository-id, which every key is bound to: gh api repos/${c} --jq .id`);const t=(0,P.uM)({
...e,cwd:n}),r=F(()=>t(["symbolic-ref","--short",`refs/remotes/${s}/HEAD`]));return{id:o,
defaultBranch:r?.slice(s.length+1)??F(()=>t(["symbolic-ref","--short","HEAD"]))??"main",owner:null}}try{const t=(0,
G.readingClient)(e,(0,k.po)(i)),n=await t.read("GET /repos/{owner}/{repo}",{owner:h,repo:d},H)
;if(void 0!==o&&o!==String(n.id))throw(0,a.Wp)(`--repository-id ${o} is not that of ${c}, which is ${n.id}.`)
;const r="User"===n.owner.type;return{id:String(n.id),defaultBranch:n.default_branch,owner:r?`@${n.owner.login}`:null}
}catch(t){if(!(t instanceof l.y_))throw t
;if("not_found"!==t.code)throw new a.NL(t.code,`${t.message} Without a network: --offline --repository-id N.`,{cause:t})
;const n=null===(0,
G.tokenOf)(e)?"If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init":"The token in GH_TOKEN may not see it, or it is not there."
;throw new a.NL("not_found",`${i} knows no repository ${c}. ${n}`,{cause:t})}
}(e,w,t),{readProject:v}=await Promise.all([n.e(3292),n.e(1788)]).then(n.bind(n,49407)),O=await v(w.root,new Date),{preset:E,trigger:x}=await B(e,t),A=await async function(e,{server:t},{reviewers:n}){
const r=(n?.split(",")??[]).filter(e=>""!==e),o=(0,G.readingClient)(e,(0,k.po)(t));return Promise.all(r.map(async e=>{
const[,t,n]=/^([\w-]+)\/([\w.-]+)$/.exec(e)??[];if(void 0===t&&!/^[\w-]+$/.test(e))throw(0,
a.Wp)(`--reviewers ${e} is no LOGIN, nor ORG/TEAM.`);const{id:r}=void 0===t?await o.read("GET /users/{username}",{
username:e},W):await o.read("GET /orgs/{org}/teams/{team_slug}",{org:t,team_slug:n},C);return{
type:void 0===t?"User":"Team",id:r,name:e}}))}(e,w.remote,t);if(u&&"solo"!==E&&0===A.length)throw(0,
a.Wp)(`The preset ${E} wants reviewers: name them, --reviewers LOGIN,ORG/TEAM.`)
;const q=t.approvers?.split(",")??[],K=0===q.length?null:await p(function(e,{server:t}){const n=(0,
G.readingClient)(e,(0,k.po)(t));return{user:e=>n.read("GET /users/{username}",{username:e},W).catch(e=>{
if(e instanceof l.y_&&"not_found"===e.code)return null;throw e}),keys:(e,t)=>n.list(`GET /users/{username}/${t}`,{
username:e},z)}}(e,w.remote),q),Y=A.length>0?A.map(({name:e})=>e):q,D={preset:E,trigger:x,explicit:f,environment:c,
action:d},U={clone:w,project:O,repository:$,owners:Y.length>0?Y.map(e=>`@${e}`).join(" "):$.owner,
team:A.find(({type:e})=>"Team"===e),approvers:K?.text??null,random:r.randomBytes},Q=await(0,m.n)({...D,...U
}),Z=[`${w.remote.server}/${w.remote.repository} (id ${$.id}, default branch ${$.defaultBranch})`,`${O.name??"The next version"}: ${O.prefix}${O.version}, for ${O.because}`,...Q.written.map(e=>`wrote ${e}`),...Q.kept.map(e=>`kept  ${e}, which was there`),...K?.told??[],...null===K?[]:["Check these keys with the people themselves before you commit: whoever takes over an account can add one to it."]]
;e.stdout(`${Z.map(L.g).join("\n")}\n\n`);const{prefix:J,version:X}=O,{defaultBranch:V}=$,{secret:ee}=Q,te={...w.remote,
...D,prefix:J,defaultBranch:V,reviewers:A,secret:ee},ne={...e,cwd:w.root},re=u?await M(ne,te,{remote:i,yes:t.yes}):S
;if(e.stdout(`${function(e){
const{action:t,server:n,defaultBranch:r,preset:o,trigger:s,secret:i,applied:a,stored:c,ledger:l,protectedBranch:h}=e,d=`npx github:${t.replace("@","#")}`,u=g(e),p=e=>u.filter(t=>t.of===e).map(y).join("\n"),f=a?"":`\n${p("ledger")}`,m="merge"!==s||(0,
k.vh)(n)?"":", which starts the workflow"
;return[`Try it here, offline:\n${d} rehearse`,a?null:j(e,p("environment")),null===i?N:c?null:`${b}\n${p("key")}\nand paste, when it asks:\n${i}`,l?null:`Make the ledger, a branch that holds what was done and which receipts are spent (in an empty repository once ${r} is pushed), and protect it:\n${d} ledger init${f}`,"strict"===o?_:null,`Commit the files to ${r} and push${m}. Read .marketops/policy.yml first: it is what will be enforced.`,"solo"===o||h?null:`Let nothing into ${r} but pull requests:\n${p("default branch")}`,T(e),`What is still missing for prod:\n${d} doctor`].filter(e=>null!==e).map((e,t)=>`${t+1}. ${e.replaceAll("\n","\n     ")}`).join("\n\n")
}({...te,version:X,...re})}\n`),null!==re.failure)throw re.failure;return 0}
;async function B({ask:e},{preset:t,trigger:n,yes:r}){
const o=r?void 0:e,s=["team",...Object.keys(i.fG).filter(e=>"team"!==e)],a=t??await(o?.("Who approves: a team, nobody (solo), or people who sign (strict)?",s))??"team",c="strict"===a?"dispatch":"merge",l=[c,...f.Qb.filter(e=>e!==c)]
;return{preset:a,
trigger:n??await(o?.("What starts a release: the merge of its operations file, a pushed tag, or a person (dispatch)?",l))??c
}}const W=s.Ikc({id:s.Whr().positive(),login:s.YjP(),type:s.YjP()}),C=s.Ikc({id:s.Whr().positive()}),z=s.Ikc({
key:s.YjP()});const H=s.Ikc({id:s.Whr().positive(),default_branch:s.YjP().min(1),owner:s.Ikc({login:s.YjP(),type:s.YjP()
})});function F(e){try{return e()}catch(e){if(e instanceof a.NL)return null;throw e}}},33421:(e,t,n)=>{n.d(t,{m3:()=>u,
oQ:()=>d,uM:()=>h});var r=n(31421),o=n(74296),s=n(52533),i=n(14182),a=n(36762),c=n(29241),l=n(71604)
;function h({cwd:e,env:t}){return(n,s="")=>{try{return(0,r.execFileSync)("git",n,{cwd:e,env:t,input:s,encoding:"utf8",
stdio:"pipe",maxBuffer:2**28}).trim()}catch(e){const t=e.stderr,r="string"==typeof t&&""!==t.trim()?t.trim():(0,o.bD)(e)
;throw new o.NL("git_failed",`git ${n[0]??""} failed: ${r}. Run this in a clone with a remote.`)}}}
const d=`refs/heads/${s.jF}`;async function u(e,t){(0,l.R)(t);const n=h(e)
;if(""===n(["ls-remote","--heads",t,d]))throw new o.NL("ledger_missing",`${t} has no branch ${s.jF}. Run \`marketops ledger init\`.`)
;const r=e=>(n(["fetch","--quiet","--no-tags",t,e]),
n(["rev-parse","--verify","FETCH_HEAD^{commit}"])),u=n(["show",`${r("HEAD")}:${i.Z}`]),p=r(d),f=await(0,a.jC)(e.cwd,(0,
c.cz)(u,i.Z),{head:p})
;if(null===f)throw new o.NL("history_missing","This clone is shallow. Fetch the rest first: git fetch --unshallow")
;return{git:n,head:p,history:f,trustedKeys:u}}},97177:(e,t,n)=>{n.r(t),n.d(t,{ledgerInit:()=>c,ledgerRestore:()=>l})
;var r=n(71971),o=n(74296),s=n(52533),i=n(33421),a=n(71604);const c=(e,{remote:t})=>{(0,a.R)(t);const n=(0,i.uM)(e)
;if(""!==n(["ls-remote","--heads",t,i.oQ]))throw new o.NL("ledger_exists",`The branch ${s.jF} is there already; nothing was done. It is never created anew: it alone knows which receipts were consumed.`)
;if(""===n(["ls-remote","--heads",t]))throw new o.NL("remote_empty",`${t} has no branch yet, and the first that is pushed becomes its default branch. Push yours before the ledger.`)
;const c=n(["hash-object","-w","--stdin"],(0,
r.C0)(r._W)),l=n(["mktree"],`100644 blob ${c}\t${s.Ij}\n`),h=n(["commit-tree",l,"-m","Begin the ledger"])
;return n(["push","--quiet",`--force-with-lease=${i.oQ}:`,t,`${h}:${i.oQ}`]),
e.stdout(`The ledger is on the branch ${s.jF} of ${t}, at ${h}.\nNow protect it: a ruleset for this branch that blocks force pushes and restricts deletions, and nothing else.\n`),
Promise.resolve(0)},l=async(e,{remote:t})=>{const{git:n,head:r,history:a}=await(0,i.m3)(e,t);a.close()
;const{tip:c,forked:l,retired:h}=a.judged
;if(null===c||l.length>0||null!==h)throw new o.NL("ledger_untrusted","It cannot be said which commit counts. Nothing was done. `marketops ledger status` says why.")
;if(a.commits.get(r)?.tree===c.tree)return e.stdout(`The branch holds the files of ${c.id}, the newest commit that counts. Nothing was done.\n`),
0;const d=n(["commit-tree",c.tree,"-p",r,"-m","Set foreign commits aside"])
;return n(["push","--quiet",t,`${d}:${i.oQ}`]),
e.stdout(`${d} puts the files of ${c.id} on top of ${s.jF}. The next run records what lies between.\n`),0}}};
