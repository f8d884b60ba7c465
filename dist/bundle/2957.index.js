export const id=2957;export const ids=[2957];export const modules={31654:(e,t,o)=>{o.d(t,{L:()=>h})
;var r=o(52533),a=o(17507);const s="a proof folder, its zip, or a clone of the ledger branch",n={"trusted-keys":{
value:"FILE",help:"keys to believe, one a line: a list from elsewhere than the path"},vkey:{value:"KEY",repeat:!0,
help:"a verifier key to believe; may be given several times"},repository:{value:"OWNER/NAME",
help:"believe the keys that its default branch lists; asks its API (GH_TOKEN for a private one)"}},i={value:"FILE",
default:".marketops/policy.yml",help:"the policy"},l={value:"NAME",default:"origin",help:"the clone's remote on GitHub"
},h={groups:{policy:"check the policy, and try cases against it",
ledger:"create the ledger branch, look at it, restore it"},commands:[(0,a.G5)({name:"init",
summary:"write the operations, the policy, the keys and the workflow into a clone",
description:"Makes the key, prints it once and stores it nowhere. Overwrites nothing. The repository’s id comes from the API of the server that the remote names; a private repository needs GH_TOKEN.",
options:{preset:{value:"PRESET",choices:["solo","team","strict"],default:"team",help:"how much is demanded"},directory:{
value:"DIR",default:".",help:"the clone"},remote:l,action:{value:"OWNER/NAME@REF",
help:"the action that the workflow uses"}},examples:{init:"in a clone",
"init --preset solo":"without an approval by a second person",
"init --action acme/marketops-action@v1":"with a fork of this action"},exits:{0:"what was missing is written",
1:"the clone or its repository could not be read"},
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7561),o.e(7878),o.e(1227),o.e(1116),o.e(4653)]).then(o.bind(o,4653))).init
}),(0,a.G5)({name:"verify",summary:"verify a proof or a ledger, offline",
description:"Opens no socket, but for --repository. Keys come from --trusted-keys, --vkey and --repository alone, never from the path or the working directory. A ledger branch needs its history: name a clone. Prints one line a check and, last, the verdict.",
args:{path:`${s}; a ledger.jsonl, or a .tlog-proof`},options:{...n,"hmac-key-file":{value:"FILE",
help:"keys of `marketops keygen`, to check HMACs (default: MARKETOPS_HMAC_KEY)"},ledger:{value:"DIR",
help:"a clone of the ledger that must hold the proof: needed for a key with last="},run:{value:"ID",
help:"of a ledger branch: check this run in full, from the branch alone"},since:{value:"CHECKPOINT",
help:"a signed checkpoint seen before, which must lie on the same history"},json:{help:"print the report as JSON"}},
examples:{"verify marketops-proof --trusted-keys trusted-keys":"a proof, under a list of keys from elsewhere",
"verify ledger --since checkpoint":"a clone of the ledger branch, and that nothing was rewritten"},exits:{0:"VERIFIED",
1:"TAMPERED",2:"UNUSABLE, or the command line cannot be used",3:"INCOMPLETE",4:"UNVERIFIABLE",
5:"SELF_CONSISTENT: nothing is wrong, but no key from outside was given"},
json:'{"verdict", "checks": [{"name", "status", "detail"}], "entries", "head", "root"}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(7878),o.e(4972),o.e(9241),o.e(3983),o.e(3427),o.e(9600),o.e(8269),o.e(1137)]).then(o.bind(o,71137))).verify,
loadUnusable:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(7878),o.e(4972),o.e(9241),o.e(3983),o.e(3427),o.e(9600),o.e(8269),o.e(1137)]).then(o.bind(o,71137))).cannotVerify
}),(0,a.G5)({name:"inclusion",summary:"show one receipt’s outcome without the rest of the ledger",
description:"Prints a C2SP tlog-proof of the receipt’s outcome line. Store it as NAME.tlog-proof: `marketops verify` checks it without the rest.",
args:{path:s},options:{receipt:{value:"ID",required:!0,help:"the receipt: rcpt_<32 hex>"},...n},examples:{
"inclusion marketops-proof --receipt RECEIPT_ID > receipt.tlog-proof":"for one receipt of `marketops audit-trail`"},
exits:{0:"the proof is printed",1:"no signed checkpoint covers an outcome of the receipt, or the path is TAMPERED"},
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(7878),o.e(4972),o.e(9241),o.e(3983),o.e(3427),o.e(9600),o.e(8269),o.e(1312)]).then(o.bind(o,41312))).inclusion
}),(0,a.G5)({name:"audit-trail",summary:"list what became of each operation",
description:"A line for everything that has a status. Reads and checks the chain; whether the ledger is genuine only `marketops verify` says.",
args:{path:`${s}, or a ledger.jsonl`},options:{json:{help:"print JSON, one object a line"}},examples:{
"audit-trail marketops-proof --json":"for jq and its like"},exits:{0:"the ledger is read",1:"the ledger has a defect"},
json:'{"seq", "ts", "run_id", "run_attempt", "operation_id", "operation_kind", "receipt_id",\n "event", "status", "code", "message", "github"}, one a line',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7968),o.e(7878),o.e(4972),o.e(9241),o.e(3983),o.e(3427),o.e(9600),o.e(5995)]).then(o.bind(o,41776))).auditTrail
}),(0,a.G5)({name:"explain",summary:"say what a code means, and what to do",
description:"The texts of the report. A code stands in square brackets at the end of a message.",args:{
code:"such as receipt_expired"},options:{json:{help:"print the text as JSON"}},examples:{
"explain receipt_expired":"a code of the gate"},exits:{0:"the text is printed",2:"there is no such code"},
json:'{"code", "severity", "title", "cause", "remedy": [...]}',
load:async()=>(await Promise.all([o.e(984),o.e(8497)]).then(o.bind(o,68497))).explainCode}),(0,a.G5)({name:"rehearse",
summary:"run the action against a GitHub on this machine",
description:"Preview, plan, approval, prod run, and its spent receipts offered again. Leaves the prod run’s proof in --out, the preview’s in <out>-plan. The key is made for the occasion, or taken from MARKETOPS_HMAC_KEY.",
options:{workspace:{value:"DIR",default:".",help:"the checkout"},operations:{value:"FILE",
default:".marketops/operations.yml",help:"the operations"},policy:i,variable:{value:"NAME=VALUE",repeat:!0,
help:"a variable of the operations; may be given several times"},event:{value:"NAME",default:"push",
help:"the event that starts the run"},out:{value:"DIR",default:"marketops-proof",help:"where the proof goes"},json:{
help:"print the outcome as JSON"}},examples:{rehearse:"in a checkout that `marketops init` prepared",
"rehearse --variable version=1.2.0 --event workflow_dispatch":"with a variable, started by hand"},exits:{
0:"it shipped, its proof is VERIFIED, a dry run wrote nothing and spent receipts were refused",
1:"one of these is not so"},
json:'{"plan_digest", "result", "operations", "writes_in_dry_run", "replay", "proof", "verdict"}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(6168),o.e(7968),o.e(7878),o.e(4972),o.e(9241),o.e(3983),o.e(3427),o.e(9600),o.e(3873),o.e(502),o.e(9145)]).then(o.bind(o,89145))).rehearseCommand
}),(0,a.G5)({name:"serve",summary:"an embedded GitHub on this machine, for other programs",
description:"Listens on 127.0.0.1 until SIGINT or SIGTERM. The repository holds the commit of the clone in the working directory, or what a JSON file says. Prints addresses, tokens, and where to approve, reject, start runs, move the clock and read a snapshot.",
options:{port:{value:"N",default:"0",help:"the port of the API; 0 is any free one"},seed:{value:"FILE",
help:"a JSON file; without `files` in it, the commit is that of the clone"},json:{help:"print one line of JSON"}},
examples:{"serve --port 8300":"in a clone","serve --seed seed.json --json":"a made-up repository, for a script"},exits:{
0:"it was ended by a signal"},
json:'{"repository", "repository_id", "default_branch", "commit_sha", "api_url", "graphql_url", "uploads_url",\n "server_url", "admin_url", "admin_token", "tokens": {TOKEN: {"login", "permissions"}}}',
load:async()=>(await Promise.all([o.e(7597),o.e(6168),o.e(3873),o.e(2785)]).then(o.bind(o,33065))).serve}),(0,a.G5)({
name:"security-audit",summary:"play every attack of the threat model against this very bundle",
description:"On an embedded GitHub on this machine; prints a row a scenario.",options:{out:{value:"DIR",
help:"write report.md, report.json and report.html into a folder that is empty or not there"},only:{value:"ID,ID",
default:"",help:"play some of the scenarios"},json:{help:"print the outcome as JSON"}},examples:{
"security-audit --only A1,P1 --out audit":"two scenarios, with a report"},exits:{0:"no scenario is breached",1:"one is"
},json:'{"action_version", "at", "complete", "bundle", "scenarios": [{"id", "outcome", ...}]}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(6168),o.e(7968),o.e(7878),o.e(4972),o.e(9241),o.e(3983),o.e(3427),o.e(9600),o.e(3873),o.e(502),o.e(1821)]).then(o.bind(o,1821))).securityAuditCommand
}),(0,a.G5)({name:"policy check",summary:"is the policy valid, and does every rule do something?",options:{policy:i},
examples:{"policy check":"the policy of this checkout"},exits:{0:"nothing was found",1:"something was found"},
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7878),o.e(4972),o.e(9581)]).then(o.bind(o,71674))).policyCheck
}),(0,a.G5)({name:"policy test",summary:"are the owner’s cases decided as expected?",args:{cases:"a file of cases"},
options:{policy:i},examples:{"policy test cases.yml":"the policy of this checkout"},exits:{
0:"all cases are decided as expected",1:"one is not"},
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(3867),o.e(7878),o.e(4972),o.e(9581)]).then(o.bind(o,71674))).policyTest
}),(0,a.G5)({name:"ledger init",summary:`create the ledger: the branch ${r.jF}`,
description:"In a clone: pushes a commit without parents to that branch. Refused when the branch is there. Done once a repository; the work tree is left alone.",
options:{remote:l},examples:{"ledger init":'on the remote "origin"'},exits:{0:"the branch is there now",
1:"it was there before, or git failed"},
load:async()=>(await Promise.all([o.e(7968),o.e(9241),o.e(7177)]).then(o.bind(o,97177))).ledgerInit}),(0,a.G5)({
name:"ledger status",summary:"say which commits of the ledger’s branch count, and who made the others",
description:"In a clone: fetches the branch, and judges it under the keys of the default branch. Lists foreign commits, intents without an outcome and keys. With --admin also the rules for the branch; GitHub shows who may bypass them to whoever may edit them, so GH_TOKEN must be such a token.",
options:{remote:l,admin:{help:"read the rules for the branch, with the token in GH_TOKEN"},json:{
help:"print the status as JSON"}},examples:{"ledger status":"in a clone",
"ledger status --admin":"with GH_TOKEN=$(gh auth token) of somebody who may edit the rules"},exits:{
0:"what is on the branch counts, or is on record",
1:"foreign commits are not on record yet, or the branch cannot be trusted"},
json:'{"accepted": {"commit", "size"}, "head", "problems": [...], "foreign": [{"commit", "author", "date", "subject",\n "paths", "recorded"}], "open": [{"receipt_id", "run_id", "run_attempt", "seq"}], "keys": [{"vkey", "state"}], "rules"}',
load:async()=>(await Promise.all([o.e(7597),o.e(2088),o.e(7561),o.e(7968),o.e(9241),o.e(1227),o.e(1116),o.e(8404)]).then(o.bind(o,18404))).ledgerStatus
}),(0,a.G5)({name:"ledger restore",
summary:"put the files of the newest commit that counts on top of the ledger’s branch",
description:"In a clone, with an ordinary push. A run does this by itself, but where its token may not remove what lies there (workflow files).",
options:{remote:l},examples:{"ledger restore":"in a clone"},exits:{0:"the branch ends in those files",
1:"no commit counts, or git failed"},
load:async()=>(await Promise.all([o.e(7968),o.e(9241),o.e(7177)]).then(o.bind(o,97177))).ledgerRestore}),(0,a.G5)({
name:"keygen",summary:"make a key, and its line for .marketops/trusted-keys",
description:"Nothing is stored. Store the key as a secret of the protected environment: gh secret set MARKETOPS_HMAC_KEY --env ENVIRONMENT",
options:{server:{value:"URL",default:"https://github.com",help:"the server of the repository"},"repository-id":{
value:"N",help:"the repository's number: gh api repos/OWNER/NAME --jq .id"},replace:{
help:"in a clone: replace a key that leaked, and say up to where the old one is believed"},remote:l},examples:{
"keygen --repository-id 4711":"for a repository on github.com",
"keygen --replace":"in a clone, when the key of its ledger leaked"},exits:{0:"the key is printed"},
load:async()=>(await Promise.all([o.e(7968),o.e(9241),o.e(5299)]).then(o.bind(o,5299))).keygen})]}},17507:(e,t,o)=>{
o.d(t,{G5:()=>command,rZ:()=>runCommandLine});var r=o(48179),a=o(74296),s=o(83323);function command(e){return e}
const n=2;async function runCommandLine(e,t,o){try{return await async function dispatch(e,t,o){let l=n
;const h=function parserOf({commands:e,groups:t},o,a){
const n=new r.uB("marketops").description(`MarketOps ${s.Y}: governed publishing for GitHub Actions.`).usage("COMMAND [options]").version(s.Y,"--version","print the version").helpOption("-h, --help","print this help; after a command: its options, examples and exit codes").helpCommand("help [command]","print the help of a command").configureHelp({
showGlobalOptions:!1,subcommandTerm:termOf}).configureOutput({writeOut:o.stdout,writeErr:o.stderr,outputError:()=>{}
}).exitOverride(),l=new Map;for(const o of e){const[e="",r]=o.name.split(" ");let s=n
;void 0!==r&&(s=l.get(e)??n.command(e).description(t[e]??"").usage("COMMAND").helpOption(...i),
l.set(e,s.helpCommand(!1)));const h=explain(s.command(r??e),o);h.action(()=>a(o,inputOf(o,h)))}return n
}(t,o,async(e,t)=>{l=await(await e.load())(o,t)});if(0===e.length)return o.stdout(h.helpInformation()),n;try{
return await h.parseAsync([...e],{from:"user"}),l}catch(s){if(s instanceof r.b7&&0===s.exitCode)return 0
;if(s instanceof r.b7&&"commander.help"===s.code)return n;const i=s instanceof r.b7?function usageErrorOf({message:e}){
const[t="",o=""]=e.replace(/^error: /,"").split("\n")
;return(0,a.Wp)(`${t.replace(/\.?$/,".")} ${o.replace(/^\((.*)\)$/,"$1")}`.trimEnd())}(s):s
;if(!(i instanceof a.NL)||"usage"!==i.code)throw i;const l=function entryOf(e,{commands:t}){
return t.find(({name:t})=>t===e.slice(0,t.split(" ").length).join(" "))
}(e,t),h=l?.name??(void 0!==e[0]&&Object.hasOwn(t.groups,e[0])?e[0]:""),c=`${i.message}\nSee \`marketops ${`${h} --help`.trim()}\`.`
;if(void 0===l?.loadUnusable)throw(0,a.Wp)(c,s);const p=e.includes("--json");return p||o.stderr(`marketops: ${c}\n`),
(await l.loadUnusable())(o,i.message,p)}}(e,t,o)}catch(e){return o.stderr(`marketops: ${(0,a.bD)(e)}\n`),
e instanceof a.NL&&"usage"!==e.code?1:n}}const i=["-h, --help","print this help"];function termOf(e){
return[e.name(),e.commands.map(e=>e.name()).join("|")].join(" ").trimEnd()}function explain(e,t){
const{summary:o,description:r="",args:a={},options:s={},examples:n,exits:l,json:h}=t,c=`${o.charAt(0).toUpperCase()}${o.slice(1)}`.replace(/(?<![?])$/,".")
;e.summary(o).description(`${c}\n${r}`.trim());for(const[t,o]of Object.entries(a))e.argument(`<${t}>`,o)
;for(const[t,o]of Object.entries(s))e.addOption(optionOf(t,o));e.helpOption(...i);const section=(t,o)=>{
e.addHelpText("after",[`\n${t}:`,...o.map(e=>`  ${e}`)].join("\n"))};void 0!==h&&section("With --json",h.split("\n"))
;section("Examples",Object.entries(n).flatMap(([e,t])=>[`# ${t}`,`marketops ${e}`]));const p={
2:"the command line, or a file that it names, cannot be used",...l}
;return section("Exit codes",Object.entries(p).map(([e,t])=>`${e}  ${t}`)),e}function optionOf(e,t){
const o=new r.c$(`--${e}${void 0===t.value?"":` <${t.value}>`}`,t.required?`${t.help} (required)`:t.help)
;return void 0!==t.default&&o.default(t.default),void 0!==t.choices&&o.choices(t.choices),
t.repeat&&o.argParser((e,t=[])=>[...t,e]),o}function inputOf({args:e={},options:t={}},o){
const s=o.opts(),n=Object.entries(t).map(([e,{value:t,repeat:o,required:n}])=>{
const i=new r.c$(`--${e}`).attributeName();if(n&&void 0===s[i])throw(0,a.Wp)(`--${e} ${t??""} is missing.`)
;return[i,s[i]??(o?[]:void 0!==t&&void 0)]}),i=Object.keys(e).map((e,t)=>[e,o.args[t]])
;return Object.fromEntries([...i,...n])}},12957:(e,t,o)=>{o.a(e,async(e,r)=>{try{o.r(t)
;var a=o(73024),s=o(76760),n=o(31654),i=o(17507);for(const e of[process.stdout,process.stderr])e.on("error",e=>{
if("EPIPE"!==e.code)throw e});process.exitCode=await(0,i.rZ)(process.argv.slice(2),n.L,{
stdout:e=>process.stdout.write(e),stderr:e=>process.stderr.write(e),env:process.env,cwd:process.cwd(),dist:(0,
s.join)((0,s.dirname)((0,a.realpathSync)(process.argv[1]??"")),"..")}),r()}catch(e){r(e)}},1)}};
