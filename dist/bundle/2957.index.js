export const id=2957;export const ids=[2957];export const modules={31654:(e,t,o)=>{o.d(t,{L:()=>h})
;var a=o(52533),s=o(17507);const n="a proof folder, its zip, or a clone of the ledger branch",i={"trusted-keys":{
value:"FILE",help:"keys to believe, one a line: a list from elsewhere than the path"},vkey:{value:"KEY",repeat:!0,
help:"a verifier key to believe; may be given several times"},repository:{value:"OWNER/NAME",
help:"believe the keys that its default branch lists; asks its API (GH_TOKEN for a private one)"}},r={value:"FILE",
default:".marketops/policy.yml",help:"the policy"},l={value:"NAME",default:"origin",help:"the clone's remote on GitHub"
},h={groups:{policy:"check the policy, try cases against it, and ask why it decided",
ledger:"create the ledger branch, look at it, restore it"},commands:[(0,s.G5)({name:"init",
summary:"write the operations, the policy, the keys and the workflow into a clone",
description:"Makes the key, prints it once and stores it nowhere. Overwrites nothing. The repository’s id comes from the API of the server that the remote names; a private repository needs GH_TOKEN.",
options:{preset:{value:"PRESET",choices:["solo","team","strict"],default:"team",help:"how much is demanded"},
environment:{value:"NAME",default:"production",help:"the environment that holds the key"},directory:{value:"DIR",
default:".",help:"the clone"},remote:l,approvers:{value:"LOGIN,LOGIN",
help:"list in .marketops/approvers the SSH keys that GitHub shows of these people; to be checked"},action:{
value:"OWNER/NAME@REF",help:"the action that the workflow uses"}},examples:{init:"in a clone",
"init --preset solo":"without an approval by a second person",
"init --preset strict --approvers alice,bob":"with two people who sign",
"init --action acme/marketops-action@v1":"with a fork of this action"},exits:{0:"what was missing is written",
1:"the clone or its repository could not be read"},
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7561),o.e(2564),o.e(1227),o.e(1116),o.e(5976)]).then(o.bind(o,95976))).init
}),(0,s.G5)({name:"verify",summary:"verify a proof or a ledger, offline",
description:"Opens no socket, but for --repository. Keys come from --trusted-keys, --vkey and --repository alone, never from the path or the working directory. A ledger branch needs its history: name a clone. Prints the verdict and what it means; --verbose lists every check.",
args:{path:`${n}; a ledger.jsonl, or a .tlog-proof`},options:{...i,approvers:{value:"FILE",repeat:!0,
help:"a list of approvers to believe, from elsewhere than the path; of a ledger branch each one that it ever had"},
"hmac-key-file":{value:"FILE",help:"keys of `marketops keygen`, to check HMACs (default: MARKETOPS_HMAC_KEY)"},ledger:{
value:"DIR",help:"a clone of the ledger that must hold the proof: needed for a key with last="},asset:{value:"FILE",
help:"say whether this file was published by the run of a proof, as which asset"},run:{value:"ID",
help:"of a ledger branch: check this run in full, from the branch alone"},since:{value:"CHECKPOINT",
help:"a signed checkpoint seen before, which must lie on the same history"},verbose:{help:"list every check, one a line"
},json:{help:"print the report as JSON"}},examples:{
"verify marketops-proof --trusted-keys trusted-keys":"a proof, under a list of keys from elsewhere",
"verify ledger --since checkpoint":"a clone of the ledger branch, and that nothing was rewritten"},exits:{0:"VERIFIED",
1:"TAMPERED; or the file of --asset was not published",2:"UNUSABLE, or the command line cannot be used",3:"INCOMPLETE",
4:"UNVERIFIABLE",5:"SELF_CONSISTENT: nothing is wrong, but no key from outside was given"},
json:'{"verdict", "checks": [{"name", "status", "detail"}], "entries", "head", "root"}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(8269),o.e(1137)]).then(o.bind(o,71137))).verify,
loadUnusable:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(8269),o.e(1137)]).then(o.bind(o,71137))).cannotVerify
}),(0,s.G5)({name:"approve",summary:"sign the plan of a run with your SSH key",
description:"Shows what would happen, asks, and signs by ssh-keygen. The signature goes into the review that the run waits for, else to the branch marketops-approvals of the clone, else into a file (--out). A run needs GH_TOKEN: GH_TOKEN=$(gh auth token).",
args:{"what?":"a run, by its URL or its id, or a folder with its plan"},options:{digest:{value:"DIGEST",
help:"sign this plan digest, without seeing the plan"},key:{value:"FILE",
help:"the SSH key (default: git's user.signingkey)"},yes:{help:"do not ask"},out:{value:"FILE",
help:"write the signed approval into a new file"},reject:{value:"REASON",help:"reject the run that waits for a review"},
list:{help:"list the runs that wait for a review"},check:{value:"FILE",
help:"say whether an approval text would count; with the options below"},approvers:{value:"FILE",
help:"the list of approvers"},origin:{value:"ORIGIN",help:"HOST/repositories/ID/marketops, else as the clone has it"},
environment:{value:"NAME",help:"the environment, else as the policy has it"},"plan-digest":{value:"DIGEST",
help:"the plan"},"created-at":{value:"TIME",help:"when the run was created"},at:{value:"TIME",help:"when it is judged"},
remote:l,json:{help:"print what --check finds as JSON"}},examples:{
"approve https://github.com/OWNER/NAME/actions/runs/ID":"a run that waits",
"approve marketops-proof --out alice.txt":"a plan at hand, without a network"},exits:{
0:"signed, rejected, or the text counts",1:"not signed, or the text does not count"},
json:'{"counts", "counted": [{"principal", "key", "digest", "not_after", "verified", "name"}],\n "ignored": [{"from", "reason"}], "approvers": [lines that do not count]}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7561),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(1227),o.e(1116),o.e(9560)]).then(o.bind(o,33186))).approve
}),(0,s.G5)({name:"inclusion",summary:"show one receipt’s outcome without the rest of the ledger",
description:"Prints a C2SP tlog-proof of the receipt’s outcome line. Store it as NAME.tlog-proof: `marketops verify` checks it without the rest.",
args:{path:n},options:{receipt:{value:"ID",required:!0,help:"the receipt: rcpt_<32 hex>"},...i},examples:{
"inclusion marketops-proof --receipt RECEIPT_ID > receipt.tlog-proof":"for one receipt of `marketops audit-trail`"},
exits:{0:"the proof is printed",1:"no signed checkpoint covers an outcome of the receipt, or the path is TAMPERED"},
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(8269),o.e(1312)]).then(o.bind(o,41312))).inclusion
}),(0,s.G5)({name:"audit-trail",summary:"list what became of each operation",
description:"A line for everything that has a status. Reads and checks the chain; whether the ledger is genuine only `marketops verify` says.",
args:{path:`${n}, or a ledger.jsonl`},options:{json:{help:"print JSON, one object a line"}},examples:{
"audit-trail marketops-proof --json":"for jq and its like"},exits:{0:"the ledger is read",1:"the ledger has a defect"},
json:'{"seq", "ts", "run_id", "run_attempt", "operation_id", "operation_kind", "receipt_id",\n "event", "status", "code", "message", "github"}, one a line',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(5995)]).then(o.bind(o,41776))).auditTrail
}),(0,s.G5)({name:"explain",summary:"say what a code means, and what to do",
description:"The texts of the report. A code stands in square brackets at the end of a message.",args:{
code:"such as receipt_expired"},options:{json:{help:"print the text as JSON"}},examples:{
"explain receipt_expired":"a code of the gate"},exits:{0:"the text is printed",2:"there is no such code"},
json:'{"code", "severity", "title", "cause", "remedy": [...]}',
load:async()=>(await Promise.all([o.e(984),o.e(8497)]).then(o.bind(o,68497))).explainCode}),(0,s.G5)({name:"rehearse",
summary:"run the action against a GitHub on this machine",
description:"Preview, plan, approval, prod run, and its spent receipts offered again, in a repository with the branches and tags of this one. Environment, workflow, event and people are those of the workflow file and the policy. Leaves the prod run’s proof in --out, the preview’s in <out>-plan, and overwrites its own. The key is made for the occasion, or taken from MARKETOPS_HMAC_KEY. Where the policy asks for signatures, people sign with throwaway SSH keys (ssh-keygen), whose list is left in <out>-approvers.",
options:{workspace:{value:"DIR",default:".",help:"the checkout"},operations:{value:"FILE",
default:".marketops/operations.yml",help:"the operations"},policy:r,variable:{value:"NAME=VALUE",repeat:!0,
help:"a variable of the operations; may be given several times"},event:{value:"NAME",
help:"the event that starts the run (default: one that the policy permits)"},at:{value:"TIME",
help:"when, like 2027-01-04T09:00Z (default: as soon as the policy permits)"},signed:{
help:"somebody signs the plan with a throwaway SSH key, though the policy asks for no signature"},offline:{
help:"do not ask the remote for its branches, tags and releases"},out:{value:"DIR",
help:"where the proof goes (default: .marketops/rehearsal/proof of the checkout)"},json:{
help:"print the outcome as JSON"}},examples:{rehearse:"in a checkout that `marketops init` prepared",
"rehearse --signed":"with an approval that somebody signs",
"rehearse --variable version=1.2.0 --at 2027-01-04T09:00Z":"with a variable, at another time"},exits:{
0:"something was published, its proof is VERIFIED, a dry run wrote nothing and spent receipts were refused",
1:"one of these is not so"},
json:'{"plan_digest", "result", "operations", "writes_in_dry_run", "replay", "proof", "verdict"}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7561),o.e(6168),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(1227),o.e(1116),o.e(8539),o.e(9560),o.e(6390)]).then(o.bind(o,16390))).rehearseCommand
}),(0,s.G5)({name:"serve",summary:"an embedded GitHub on this machine, for other programs",
description:"Listens on 127.0.0.1 until SIGINT or SIGTERM. The repository holds the commit of the clone in the working directory, or what a JSON file says. Prints addresses, tokens, and where to approve, reject, start runs, move the clock and read a snapshot.",
options:{port:{value:"N",default:"0",help:"the port of the API; 0 is any free one"},seed:{value:"FILE",
help:"a JSON file; without `files` in it, the commit is that of the clone"},json:{help:"print one line of JSON"}},
examples:{"serve --port 8300":"in a clone","serve --seed seed.json --json":"a made-up repository, for a script"},exits:{
0:"it was ended by a signal"},
json:'{"repository", "repository_id", "default_branch", "commit_sha", "api_url", "graphql_url", "uploads_url",\n "server_url", "admin_url", "admin_token", "tokens": {TOKEN: {"login", "permissions"}}}',
load:async()=>(await Promise.all([o.e(7597),o.e(6168),o.e(8539),o.e(2785)]).then(o.bind(o,33065))).serve}),(0,s.G5)({
name:"security-audit",summary:"play every attack of the threat model against this very bundle",
description:"On an embedded GitHub on this machine; prints a row a scenario.",options:{out:{value:"DIR",
help:"write report.md, report.json and report.html into a folder that is empty or not there"},only:{value:"ID,ID",
default:"",help:"play some of the scenarios"},json:{help:"print the outcome as JSON"}},examples:{
"security-audit --only A1,P1 --out audit":"two scenarios, with a report"},exits:{0:"no scenario is breached",1:"one is"
},json:'{"action_version", "at", "complete", "bundle", "scenarios": [{"id", "outcome", ...}]}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(6168),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(8539),o.e(6199)]).then(o.bind(o,1821))).securityAuditCommand
}),(0,s.G5)({name:"policy check",summary:"is the policy valid, and does every rule do something?",options:{policy:r},
examples:{"policy check":"the policy of this checkout"},exits:{0:"nothing was found",1:"something was found"},
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(4419)]).then(o.bind(o,47064))).policyCheck
}),(0,s.G5)({name:"policy test",summary:"are the owner’s cases decided as expected?",args:{cases:"a file of cases"},
options:{policy:r},examples:{"policy test cases.yml":"the policy of this checkout"},exits:{
0:"all cases are decided as expected",1:"one is not"},
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(4419)]).then(o.bind(o,47064))).policyTest
}),(0,s.G5)({name:"policy why",summary:"why was an operation of a proof decided as it was?",
description:"Decides again from the proof’s plan, policy and evidence: each rule with its conditions, and what is asked of the run, each with the fact and the place that it stands at. Whether the proof is genuine only `marketops verify` says.",
args:{operation:"the id of an operation",proof:"a proof folder or its zip"},options:{json:{
help:"print the derivation as JSON"}},examples:{
"policy why release marketops-proof":"an operation that was refused, or permitted"},exits:{
0:"the operation is permitted",1:"it is not, or waits for something"},
json:'{"operation_id", "decision", "rules": [{"id", "effect", "reason", "matched", "conditions": [{"condition",\n "verdict", "expected", "found", "from"}]}], "demands": [{"name", "verdict", "facts", "violations"}], "violations"}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(2564),o.e(9241),o.e(1818),o.e(6063),o.e(3427),o.e(9600),o.e(4419)]).then(o.bind(o,47064))).policyWhy
}),(0,s.G5)({name:"ledger init",summary:`create the ledger: the branch ${a.jF}`,
description:"In a clone: pushes a commit without parents to that branch. Refused when the branch is there. Done once a repository; the work tree is left alone.",
options:{remote:l},examples:{"ledger init":'on the remote "origin"'},exits:{0:"the branch is there now",
1:"it was there before, or git failed"},
load:async()=>(await Promise.all([o.e(7968),o.e(9241),o.e(7177)]).then(o.bind(o,97177))).ledgerInit}),(0,s.G5)({
name:"ledger status",summary:"say which commits of the ledger’s branch count, and who made the others",
description:"In a clone: fetches the branch, and judges it under the keys of the default branch. Lists foreign commits, intents without an outcome and keys. With --admin also the rules for the branch; GitHub shows who may bypass them to whoever may edit them, so GH_TOKEN must be such a token.",
options:{remote:l,admin:{help:"read the rules for the branch, with the token in GH_TOKEN"},json:{
help:"print the status as JSON"}},examples:{"ledger status":"in a clone",
"ledger status --admin":"with GH_TOKEN=$(gh auth token) of somebody who may edit the rules"},exits:{
0:"what is on the branch counts, or is on record",
1:"foreign commits are not on record yet, or the branch cannot be trusted"},
json:'{"accepted": {"commit", "size"}, "head", "problems": [...], "foreign": [{"commit", "author", "date", "subject",\n "paths", "recorded"}], "open": [{"receipt_id", "run_id", "run_attempt", "seq"}], "keys": [{"vkey", "state"}], "rules"}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(7561),o.e(7968),o.e(9241),o.e(1227),o.e(1116),o.e(8404)]).then(o.bind(o,18404))).ledgerStatus
}),(0,s.G5)({name:"ledger restore",
summary:"put the files of the newest commit that counts on top of the ledger’s branch",
description:"In a clone, with an ordinary push. A run does this by itself, but where its token may not remove what lies there (workflow files).",
options:{remote:l},examples:{"ledger restore":"in a clone"},exits:{0:"the branch ends in those files",
1:"no commit counts, or git failed"},
load:async()=>(await Promise.all([o.e(7968),o.e(9241),o.e(7177)]).then(o.bind(o,97177))).ledgerRestore}),(0,s.G5)({
name:"keygen",summary:"make a key, and its line for .marketops/trusted-keys",
description:"Nothing is stored. Store the key as a secret of the protected environment: gh secret set MARKETOPS_HMAC_KEY --env ENVIRONMENT",
options:{server:{value:"URL",default:"https://github.com",help:"the server of the repository"},"repository-id":{
value:"N",help:"the repository's number: gh api repos/OWNER/NAME --jq .id"},replace:{
help:"in a clone: replace a key that leaked, and say up to where the old one is believed"},remote:l},examples:{
"keygen --repository-id 4711":"for a repository on github.com",
"keygen --replace":"in a clone, when the key of its ledger leaked"},exits:{0:"the key is printed"},
load:async()=>(await Promise.all([o.e(7968),o.e(9241),o.e(5299)]).then(o.bind(o,5299))).keygen})]}},17507:(e,t,o)=>{
o.d(t,{G5:()=>command,rZ:()=>runCommandLine});var a=o(48179),s=o(74296),n=o(83323);function command(e){return e}
const i=2;async function runCommandLine(e,t,o){try{return await async function dispatch(e,t,o){let l=i
;const h=function parserOf({commands:e,groups:t},o,s){
const i=new a.uB("marketops").description(`MarketOps ${n.Y}: governed publishing for GitHub Actions.`).usage("COMMAND [options]").version(n.Y,"--version","print the version").helpOption("-h, --help","print this help; after a command: its options, examples and exit codes").helpCommand("help [command]","print the help of a command").configureHelp({
showGlobalOptions:!1,minWidthToWrap:20,subcommandTerm:termOf}).configureOutput({writeOut:o.stdout,writeErr:o.stderr,
outputError:()=>{},getOutHelpWidth:()=>function helpWidth({look:e}){
return void 0!==e&&Number.isFinite(e.width)?e.width:80}(o)}).exitOverride(),l=new Map;for(const o of e){
const[e="",a]=o.name.split(" ");let n=i
;void 0!==a&&(n=l.get(e)??i.command(e).description(t[e]??"").usage("COMMAND").helpOption(...r),
l.set(e,n.helpCommand(!1)));const h=explain(n.command(a??e),o);h.action(()=>s(o,inputOf(o,h)))}return i
}(t,o,async(e,t)=>{l=await(await e.load())(o,t)});if(0===e.length)return o.stdout(h.helpInformation()),i;try{
return await h.parseAsync([...e],{from:"user"}),l}catch(n){if(n instanceof a.b7&&0===n.exitCode)return 0
;if(n instanceof a.b7&&"commander.help"===n.code)return i;const r=n instanceof a.b7?function usageErrorOf({message:e}){
const[t="",o=""]=e.replace(/^error: /,"").split("\n")
;return(0,s.Wp)(`${t.replace(/\.?$/,".")} ${o.replace(/^\((.*)\)$/,"$1")}`.trimEnd())}(n):n
;if(!(r instanceof s.NL)||"usage"!==r.code)throw r;const l=function entryOf(e,{commands:t}){
return t.find(({name:t})=>t===e.slice(0,t.split(" ").length).join(" "))
}(e,t),h=l?.name??(void 0!==e[0]&&Object.hasOwn(t.groups,e[0])?e[0]:""),p=`${r.message}\nSee \`marketops ${`${h} --help`.trim()}\`.`
;if(void 0===l?.loadUnusable)throw(0,s.Wp)(p,n);const c=e.includes("--json");return c||o.stderr(`marketops: ${p}\n`),
(await l.loadUnusable())(o,r.message,c)}}(e,t,o)}catch(e){return o.stderr(`marketops: ${(0,s.bD)(e)}\n`),
e instanceof s.NL&&"usage"!==e.code?1:i}}const r=["-h, --help","print this help"];function termOf(e){
return[e.name(),e.commands.map(e=>e.name()).join("|")].join(" ").trimEnd()}function explain(e,t){
const{summary:o,description:a="",args:s={},options:n={},examples:i,exits:l,json:h}=t,p=`${o.charAt(0).toUpperCase()}${o.slice(1)}`.replace(/(?<![?])$/,".")
;e.summary(o).description(`${p}\n${a}`.trim())
;for(const[t,o]of Object.entries(s))e.argument(t.endsWith("?")?`[${t.slice(0,-1)}]`:`<${t}>`,o)
;for(const[t,o]of Object.entries(n))e.addOption(optionOf(t,o));e.helpOption(...r);const section=(t,o)=>{
e.addHelpText("after",[`\n${t}:`,...o.map(e=>`  ${e}`)].join("\n"))};void 0!==h&&section("With --json",h.split("\n"))
;section("Examples",Object.entries(i).flatMap(([e,t])=>[`# ${t}`,`marketops ${e}`]));const c={
2:"the command line, or a file that it names, cannot be used",...l}
;return section("Exit codes",Object.entries(c).map(([e,t])=>`${e}  ${t}`)),e}function optionOf(e,t){
const o=new a.c$(`--${e}${void 0===t.value?"":` <${t.value}>`}`,t.required?`${t.help} (required)`:t.help)
;return void 0!==t.default&&o.default(t.default),void 0!==t.choices&&o.choices(t.choices),
t.repeat&&o.argParser((e,t=[])=>[...t,e]),o}function inputOf({args:e={},options:t={}},o){
const n=o.opts(),i=Object.entries(t).map(([e,{value:t,repeat:o,required:i}])=>{
const r=new a.c$(`--${e}`).attributeName();if(i&&void 0===n[r])throw(0,s.Wp)(`--${e} ${t??""} is missing.`)
;return[r,n[r]??(o?[]:void 0!==t&&void 0)]}),r=Object.keys(e).map((e,t)=>[e.replace(/\?$/,""),o.args[t]])
;return Object.fromEntries([...r,...i])}},12957:(e,t,o)=>{o.a(e,async(e,a)=>{try{o.r(t)
;var s=o(73024),n=o(76760),i=o(26848),r=o(31654),l=o(87496),h=o(17507)
;for(const p of[process.stdout,process.stderr])p.on("error",e=>{if("EPIPE"!==e.code)throw e});async function confirm(e){
const t=(0,i.createInterface)({input:process.stdin,output:process.stderr})
;return"yes"===(await t.question(`${e} [yes/no] `).finally(()=>t.close())).trim().toLowerCase()}
process.exitCode=await(0,h.rZ)(process.argv.slice(2),r.L,{stdout:e=>process.stdout.write(e),
stderr:e=>process.stderr.write(e),env:process.env,cwd:process.cwd(),look:(0,l.Li)(process.stdout,process.env),
confirm:process.stdin.isTTY?confirm:null,dist:(0,n.join)((0,n.dirname)((0,s.realpathSync)(process.argv[1]??"")),"..")}),
a()}catch(c){a(c)}},1)},40666:(e,t,o)=>{function counted(e,t){
return`${e} ${1===e?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function formatSize(e){if(e<1024)return`${e} B`
;const t=["KiB","MiB","GiB","TiB"];let o=e/1024,a=0;for(;o>=1024&&a<t.length-1;)o/=1024,a++
;return`${o.toFixed(1)} ${t[a]}`}o.d(t,{Fu:()=>shortSha,Xq:()=>formatSize,hS:()=>counted})
;const shortSha=e=>e.slice(0,7)},22491:(e,t,o)=>{o.d(t,{BW:()=>piecesText,Uo:()=>n,W$:()=>i});var a=o(40666),s=o(2792)
;const n=300,i=4e3,piecesText=e=>e.map(pieceText).join("");function pieceText(e){
return"string"==typeof e?e:"name"in e?(0,s.Jj)((0,s.ko)(e.name),e.limit??n):"digest"in e?e.digest:"bytes"in e?(0,
a.Xq)(e.bytes):(0,s.Jj)((0,s.P8)(e.prose),e.limit??i)}},87496:(e,t,o)=>{o.d(t,{LV:()=>wrap,Li:()=>lookOf,
Wp:()=>decisionLines,tZ:()=>n});var a=o(2792),s=o(22491);const n={width:1/0,colour:!1},i=120,r=40;function lookOf(e,t){
if(!0!==e.isTTY)return n;return{width:Math.min(i,Math.max(r,e.columns??80)),
colour:""===(t.NO_COLOR??"")&&"dumb"!==t.TERM}}const l={gold:33,blue:34,green:32,orange:33,red:31},h=10
;function decisionLines(e,t){
const{tone:o,symbol:a,label:s,title:n,sentence:i,code:r,rows:p,blockers:c,steps:d}=e,[u,...m]=c,[f,...y]=d,row=(e,o)=>wrap(`${e.padEnd(h)} ${o}`,{
width:t.width-2,indent:h+1}).map(e=>`  ${e}`)
;return[(w=`${a} ${s}`,t.colour?`[1;${l[o]}m${w}[0m`:w),...wrap(`${plainText(n)}${null===r?"":`   plan ${r}`}`,t),...""===i?[]:wrap(i,t),...p.flatMap(({label:e,lines:t})=>t.flatMap((t,o)=>row(0===o?e:"",plainText(t)))),...void 0===u?[]:row("Blocked",`✕ ${u.title} (${u.code}): ${plainText(u.about)}${0===m.length?"":`, and ${m.length} more`}`),...void 0===f?[]:row("Next",stepText(f)),...y.flatMap(e=>row("",stepText(e)))]
;var w}const stepText=({text:e,url:t})=>null===t?e:`${e}: ${t}`;function plainText(e){return(0,a.kc)((0,s.BW)(e))}
function wrap(e,{width:t,indent:o=0}){const a=[];let s=""
;for(const n of e.split(/(?<=\S) /))""!==s.trim()&&s.length+1+n.length>t?(a.push(s),
s=" ".repeat(o)+n):s=""===s?n:`${s} ${n}`;return[...a,s]}}};
