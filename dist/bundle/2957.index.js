export const id=2957;export const ids=[2957];export const modules={12957:(e,t,o)=>{o.a(e,async(e,s)=>{try{o.r(t)
;o(87250);var a=o(73024),r=o(76760),n=o(7066),i=o(31654),h=o(87496),l=o(17507)
;for(const y of[process.stdout,process.stderr])y.on("error",e=>{if("EPIPE"!==e.code)throw e});let p=!1;function d(){
p&&process.stderr.write("\r[K"),p=!1}function c(e){d(),process.stderr.write(e.slice(0,(process.stderr.columns||80)-1)),
p=!0}async function u(e){const{createInterface:t}=await Promise.resolve().then(o.t.bind(o,26848,23)),s=t({
input:process.stdin,output:process.stderr})
;return(await s.question(`${e} `).finally(()=>s.close())).trim().toLowerCase()}
const m=async e=>"yes"===await u(`${e} [yes/no]`);async function f(e,t){for(;;){
const o=await u(`${e} [${t.join("/")}]`)||t[0]||"";if(t.includes(o))return o}}process.exitCode=await(0,
l.rZ)(process.argv.slice(2),i.L,{stdout:e=>{d(),process.stdout.write(e)},stderr:e=>{d(),process.stderr.write(e)},
progress:process.stderr.isTTY?c:void 0,env:process.env,cwd:process.cwd(),look:(0,h.Li)(process.stdout,process.env),
confirm:(0,n.isatty)(0)?m:null,...(0,n.isatty)(0)?{ask:f}:{},dist:(0,r.join)((0,r.dirname)((0,
a.realpathSync)(process.argv[1]??"")),"..")}),d(),s()}catch(w){s(w)}},1)},17507:(e,t,o)=>{o.d(t,{G5:()=>n,rZ:()=>h})
;var s=o(48179),a=o(74296),r=o(83323);function n(e){return e}const i=2;async function h(e,t,o){try{
return await async function(e,t,o){let n=i;const h=function(e,{commands:t}){
return t.find(({name:t})=>t===e.slice(0,t.split(" ").length).join(" "))}(e,t),c=function({commands:e,groups:t},o,a,n){
const i=new s.uB("marketops").description(`MarketOps ${r.Y}: governed publishing for GitHub Actions.`).usage("COMMAND [options]").version(r.Y,"--version","print the version").helpOption("-h, --help","print this help; after a command: its options, examples and exit codes").helpCommand("help [command]","print the help of a command").configureHelp({
showGlobalOptions:!1,minWidthToWrap:20,subcommandTerm:p}).configureOutput({writeOut:o.stdout,writeErr:o.stderr,
outputError:()=>{},getOutHelpWidth:()=>function({look:e}){return void 0!==e&&Number.isFinite(e.width)?e.width:80}(o)
}).exitOverride(),h=new Map;for(const o of e){const[e="",s]=o.name.split(" ");let r=i
;void 0!==s&&(r=h.get(e)??i.command(e).description(t[e]??"").usage("COMMAND").helpOption(...l),
h.set(e,r.helpCommand(!1)));const p=r.command(s??e);void 0!==a&&a!==o||d(p,o).action(()=>n(o,u(o,p)))}return i
}(t,o,h,async(e,t)=>{n=await(await e.load())(o,t)});if(0===e.length)return o.stdout(c.helpInformation()),i;try{
return await c.parseAsync([...e],{from:"user"}),n}catch(r){if(r instanceof s.b7&&0===r.exitCode)return 0
;if(r instanceof s.b7&&"commander.help"===r.code)return i;const n=r instanceof s.b7?function({message:e}){
const[t="",o=""]=e.replace(/^error: /,"").split("\n")
;return(0,a.Wp)(`${t.replace(/\.?$/,".")} ${o.replace(/^\((.*)\)$/,"$1")}`.trimEnd())}(r):r
;if(!(n instanceof a.NL)||"usage"!==n.code)throw n
;const l=h?.name??(void 0!==e[0]&&Object.hasOwn(t.groups,e[0])?e[0]:""),p=`${n.message}\nSee \`marketops ${`${l} --help`.trim()}\`.`
;if(void 0===h?.loadUnusable)throw(0,a.Wp)(p,r);const d=e.includes("--json");return d||o.stderr(`marketops: ${p}\n`),
(await h.loadUnusable())(o,n.message,d)}}(e,t,o)}catch(e){return o.stderr(`marketops: ${(0,a.bD)(e)}\n`),
e instanceof a.NL&&"usage"!==e.code?1:i}}const l=["-h, --help","print this help"];function p(e){
return[e.name(),e.commands.map(e=>e.name()).join("|")].join(" ").trimEnd()}function d(e,t){
const{summary:o,description:s="",args:a={},options:r={},examples:n,exits:i,json:h}=t,p=`${o.charAt(0).toUpperCase()}${o.slice(1)}`.replace(/(?<![?])$/,".")
;e.summary(o).description(`${p}\n${s}`.trim())
;for(const[t,o]of Object.entries(a))e.argument(t.endsWith("?")?`[${t.slice(0,-1)}]`:`<${t}>`,o)
;for(const[t,o]of Object.entries(r))e.addOption(c(t,o));e.helpOption(...l);const d=(t,o)=>{
e.addHelpText("after",[`\n${t}:`,...o.map(e=>`  ${e}`)].join("\n"))};void 0!==h&&d("With --json",h.split("\n"))
;d("Examples",Object.entries(n).flatMap(([e,t])=>[`# ${t}`,`marketops ${e}`]));const u={
2:"the command line, or a file that it names, cannot be used",...i}
;return d("Exit codes",Object.entries(u).map(([e,t])=>`${e}  ${t}`)),e}function c(e,t){
const o=new s.c$(`--${e}${void 0===t.value?"":` <${t.value}>`}`,t.required?`${t.help} (required)`:t.help)
;return void 0!==t.default&&o.default(t.default),void 0!==t.choices&&o.choices(t.choices),
t.repeat&&o.argParser((e,t=[])=>[...t,e]),o}function u({args:e={},options:t={}},o){
const r=o.opts(),n=Object.entries(t).map(([e,{value:t,repeat:o,required:n}])=>{
const i=new s.c$(`--${e}`).attributeName();if(n&&void 0===r[i])throw(0,a.Wp)(`--${e} ${t??""} is missing.`)
;return[i,r[i]??(o?[]:void 0!==t&&void 0)]
}),i=Object.keys(e).map((e,t)=>e.endsWith("...")?[e.slice(0,-3),o.args.slice(t)]:[e.replace(/\?$/,""),o.args[t]])
;return Object.fromEntries([...i,...n])}},22491:(e,t,o)=>{o.d(t,{BW:()=>i,Uo:()=>r,W$:()=>n});var s=o(40666),a=o(2792)
;const r=300,n=4e3,i=e=>e.map(h).join("");function h(e){return"string"==typeof e?e:"name"in e?(0,a.CI)((0,
a.ko)(e.name),e.limit??r):"digest"in e?e.digest:"bytes"in e?(0,s.Xq)(e.bytes):(0,a.Jj)((0,a.P8)(e.prose),e.limit??n)}},
31654:(e,t,o)=>{o.d(t,{L:()=>p});var s=o(52533),a=o(17507)
;const r="a proof folder, its zip, or a clone of the ledger branch",n={"trusted-keys":{value:"FILE",
help:"keys to believe, one a line: a list from elsewhere than the path"},vkey:{value:"KEY",repeat:!0,
help:"a verifier key to believe; may be given several times"},repository:{value:"OWNER/NAME",
help:"believe the keys that its default branch lists; asks its API (GH_TOKEN for a private one)"}},i={value:"FILE",
repeat:!0,
help:"a list of approvers to believe, from elsewhere than the path; of a ledger branch each one that it ever had"},h={
value:"FILE",default:".marketops/policy.yml",help:"the policy"},l={value:"NAME",default:"origin",
help:"the clone's remote on GitHub"},p={groups:{policy:"check the policy, try cases against it, and ask why it decided",
ledger:"create the ledger branch, look at it, restore it"},commands:[(0,a.G5)({name:"init",
summary:"write the operations, the policy, the keys and the workflow into a clone",
description:"Reads the version from package.json, Cargo.toml, pyproject.toml or go.mod, the changelog and the tags, and proposes the next one. Makes the key, prints it once and stores it nowhere. Overwrites nothing. On a terminal it asks for what is not given. The repository’s id comes from the API of the server that the remote names; a private repository needs GH_TOKEN.",
options:{preset:{value:"PRESET",choices:["solo","team","strict"],help:"how much is demanded (default: team)"},trigger:{
value:"EVENT",choices:["merge","tag","dispatch"],help:"what starts a release (default: merge; with strict, dispatch)"},
environment:{value:"NAME",default:"production",help:"the environment that holds the key"},reviewers:{
value:"LOGIN,ORG/TEAM",help:"who approves releases, as reviewers of the environment"},explicit:{
help:"a workflow with a job for each step: build, plan, comment, ship, verify"},apply:{
help:"make the environment, its secret, the ledger and the rulesets by gh, each shown first; what is there stays"},yes:{
help:"ask nothing"},directory:{value:"DIR",default:".",help:"the clone"},remote:l,approvers:{value:"LOGIN,LOGIN",
help:"list in .marketops/approvers the SSH keys that GitHub shows of these people; to be checked"},action:{
value:"OWNER/NAME@REF",help:"the action that the workflow uses"},"repository-id":{value:"N",
help:"the repository's number: gh api repos/OWNER/NAME --jq .id"},offline:{help:"ask no API; needs --repository-id"}},
examples:{init:"in a clone","init --preset solo --apply":"without an approval by a second person, set up on GitHub too",
"init --preset strict --approvers alice,bob":"with two people who sign",
"init --action acme/marketops-action@v1":"with a fork of this action"},exits:{0:"what was missing is written",
1:"the clone or its repository could not be read, or gh failed"},
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(7561),o.e(2628),o.e(6762),o.e(2564),o.e(6013),o.e(7772),o.e(7177),o.e(7627),o.e(1854)]).then(o.bind(o,61854))).init
}),(0,a.G5)({name:"migrate",summary:"turn the publishing steps of a workflow into an operations file",
description:"Reads the steps of softprops/action-gh-release, ncipollo/release-action and peter-evans/create-pull-request. Prints the operations file, and to the error stream what it could not carry over, by line. Changes nothing but --out.",
args:{workflow:"the workflow file"},options:{out:{value:"FILE",help:"write the operations there, into a new file"}},
examples:{"migrate .github/workflows/release.yml":"look at it",
"migrate .github/workflows/release.yml --out .marketops/operations.yml":"keep it"},exits:{0:"printed or written",
1:"no step publishes, or the file could not be read or written"},
load:async()=>(await Promise.all([o.e(7597),o.e(8815),o.e(4316)]).then(o.bind(o,44316))).migrateCommand}),(0,a.G5)({
name:"doctor",summary:"say what prod still lacks, and what to do about it",
description:"Looks at the default branch and the settings on GitHub, as a plan does, and at the workflow of the clone. GitHub shows secrets’ names and who may bypass rules to administrators alone: GH_TOKEN=$(gh auth token).",
options:{directory:{value:"DIR",default:".",help:"the clone"},remote:l,json:{help:"print the rows as JSON"}},examples:{
doctor:"in a clone that `marketops init` prepared"},exits:{0:"nothing is lacking, as far as the token can see",
1:"something is"},json:'[{"name", "state": "ok" | "lacks" | "unseen" | "note", "message", "remedy"}]',
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(7561),o.e(3382),o.e(2628),o.e(4255),o.e(2564),o.e(984),o.e(6013),o.e(7772),o.e(7671),o.e(3189),o.e(7627),o.e(9141)]).then(o.bind(o,78269))).doctor
}),(0,a.G5)({name:"verify",summary:"verify a proof or a ledger, offline",
description:"Opens no socket, but for --repository. Keys come from --trusted-keys, --vkey and --repository alone, never from the path or the working directory. A ledger branch needs its history: name a clone. Prints the verdict and what it means; --verbose lists every check.",
args:{path:`${r}; a ledger.jsonl, or a .tlog-proof`},options:{...n,approvers:i,"hmac-key-file":{value:"FILE",
help:"keys of `marketops keygen`, to check HMACs (default: MARKETOPS_HMAC_KEY)"},ledger:{value:"DIR",
help:"a clone of the ledger that must hold the proof: needed for a key with last="},asset:{value:"FILE",
help:"say whether this file was published by the run of a proof, as which asset"},run:{value:"ID",
help:"of a ledger branch: check this run in full, from the branch alone"},since:{value:"CHECKPOINT",
help:"a signed checkpoint seen before, which must lie on the same history"},"since-mirror":{value:"DIR",
help:"the same of a clone made before: a mirror elsewhere as a witness"},verbose:{help:"list every check, one a line"},
json:{help:"print the report as JSON"}},examples:{
"verify marketops-proof --trusted-keys trusted-keys":"a proof, under a list of keys from elsewhere",
"verify ledger --since checkpoint":"a clone of the ledger branch, and that nothing was rewritten"},exits:{0:"VERIFIED",
1:"TAMPERED; or the file of --asset was not published",2:"UNUSABLE, or the command line cannot be used",3:"INCOMPLETE",
4:"UNVERIFIABLE",5:"SELF_CONSISTENT: nothing is wrong, but no key from outside was given"},
json:'{"verdict", "checks": [{"name", "status", "detail"}], "entries", "head", "root"}',
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(2628),o.e(4255),o.e(2564),o.e(6540),o.e(3427),o.e(1216)]).then(o.bind(o,71137))).verify,
loadUnusable:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(2628),o.e(4255),o.e(2564),o.e(6540),o.e(3427),o.e(1216)]).then(o.bind(o,71137))).cannotVerify
}),(0,a.G5)({name:"approve",summary:"sign the plan of a run with your SSH key",
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
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(7561),o.e(2628),o.e(4255),o.e(6762),o.e(2564),o.e(6540),o.e(984),o.e(3427),o.e(6013),o.e(7772),o.e(3186)]).then(o.bind(o,33186))).approve
}),(0,a.G5)({name:"inclusion",summary:"show one receipt’s outcome without the rest of the ledger",
description:"Prints a C2SP tlog-proof of the receipt’s outcome line. Store it as NAME.tlog-proof: `marketops verify` checks it without the rest.",
args:{path:r},options:{receipt:{value:"ID",required:!0,help:"the receipt: rcpt_<32 hex>"},...n},examples:{
"inclusion marketops-proof --receipt RECEIPT_ID > receipt.tlog-proof":"for one receipt of `marketops audit-trail`"},
exits:{0:"the proof is printed",1:"no signed checkpoint covers an outcome of the receipt, or the path is TAMPERED"},
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(2628),o.e(4255),o.e(6762),o.e(2564),o.e(6540),o.e(3427),o.e(9455),o.e(2897)]).then(o.bind(o,41312))).inclusion
}),(0,a.G5)({name:"audit-trail",summary:"list what became of each operation",
description:"A line for everything that has a status, and for each signed approval. Reads and checks the chain; whether the ledger is genuine only `marketops verify` says.",
args:{path:`${r}, or a ledger.jsonl`},options:{json:{help:"print JSON, one object a line"}},examples:{
"audit-trail marketops-proof --json":"for jq and its like"},exits:{0:"the ledger is read",1:"the ledger has a defect"},
json:'{"seq", "ts", "run_id", "run_attempt", "operation_id", "operation_kind", "receipt_id",\n "event", "status", "code", "message", "github"}, one a line; of a signed approval\n{"seq", "ts", "run_id", "run_attempt", "event", "principal", "key", "key_type", "hardware", "verified", "not_after"}',
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(2628),o.e(4255),o.e(6762),o.e(2564),o.e(6540),o.e(3427),o.e(6417)]).then(o.bind(o,41776))).auditTrail
}),(0,a.G5)({name:"site",summary:"build a static site from ledger branches",
description:"Runs, figures, people, policies and the chain, each checked in the reader’s browser against the signed checkpoint. Asks nobody, and works from a disk. Built again into the same folder, only what is new is read.",
args:{"branches...":"clones of ledger branches, with their history"},options:{out:{value:"DIR",default:"site",
help:"where it goes: a new folder, or one that was built before"},"trusted-keys":n["trusted-keys"]},examples:{
"site ledger --trusted-keys trusted-keys":"of one clone of the branch",
"site ledgers/* --out site":"of an organisation’s clones"},exits:{0:"the site is built",
1:"a branch cannot be read, or something in one does not hold: the site tells it"},
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(2628),o.e(4255),o.e(6762),o.e(6540),o.e(984),o.e(1333),o.e(790),o.e(5750)]).then(o.bind(o,5750))).siteCommand
}),(0,a.G5)({name:"proof",summary:"make the proof of a run again, from the ledger branch",
description:"Verifies the branch and the run as `verify BRANCH --run RUN` does, and writes what an upload would hold, though the artifact ended long ago or never was: each file byte for byte, but for the report, the summary and the manifest, which the job alone could sign. Beside it README.md and check.sh say how to check it with sha256sum, openssl, ssh-keygen and git.",
args:{run:"the id of a run","branch?":"a clone of the ledger branch (default: the working directory)"},options:{out:{
value:"DIR",help:"a new folder (default: marketops-proof-RUN, unless --zip is given)"},zip:{value:"FILE",
help:"a new zip with all of it, for an auditor"},attempt:{value:"N",help:"this attempt alone"},...n,approvers:i},
examples:{"proof 9001 --trusted-keys trusted-keys":"in a clone of the branch",
"proof 9001 ledger --zip run-9001.zip":"for somebody else"},exits:{0:"VERIFIED, and written",
1:"the branch has no lines of the run, or does not hold: nothing is written",3:"INCOMPLETE, and written",
4:"UNVERIFIABLE, and written",5:"SELF_CONSISTENT, and written: no key from outside was given"},
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(2628),o.e(4255),o.e(6762),o.e(2564),o.e(6540),o.e(3427),o.e(6471)]).then(o.bind(o,94074))).proofCommand
}),(0,a.G5)({name:"stats",summary:"figures of ledger branches, and whether somebody should look",
description:"Success of authorization, receipts, gates, chain, times, refusals, failures. The exit code is an alert’s; of several the gravest, as they are listed here. Whether GitHub has a release that the ledger does not account for the reconcile action says.",
args:{"branches...":"clones of ledger branches, with their history"},options:{"trusted-keys":n["trusted-keys"],since:{
value:"TIME",help:"of runs opened from then on: 2026-11-22, or 2026-11-22T01:02:03.456Z"},json:{
help:"print the figures as JSON"}},examples:{"stats ledger --trusted-keys trusted-keys":"in the terminal",
"stats ledgers/* --since 2026-01-01 --json":"for a monitor"},exits:{0:"nothing to look at",
1:"a branch cannot be read, or something in one does not hold",3:"a receipt was consumed twice",
4:"something was begun or executed without nine passes",5:"an authorization neither passed nor failed",
6:"something is in doubt for over an hour",7:"a foreign commit is not on record yet"},
json:'{"runs", "authorization", "receipts", "gates", "trail", "chain", "lead_time", "approval_wait", "refusals", "failures",\n "approvals", "foreign_commits", "break_glass", "in_doubt", "alerts": [{"name", "exit", "message"}]}; times in milliseconds',
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(2628),o.e(4255),o.e(6762),o.e(6540),o.e(1333),o.e(790),o.e(8064)]).then(o.bind(o,18064))).statsCommand
}),(0,a.G5)({name:"export",summary:"ledger branches as records, for a spreadsheet or a database",
description:"A record for each run, operation, accepted and foreign commit. Cells of CSV are never formulas.",args:{
"branches...":"clones of ledger branches, with their history"},options:{format:{value:"FORMAT",choices:["ndjson","csv"],
default:"ndjson",help:"JSON, one object a line, or CSV"},since:{value:"TIME",
help:"runs and commits from then on: 2026-11-22, or 2026-11-22T01:02:03.456Z"},"trusted-keys":n["trusted-keys"]},
examples:{"export ledger --format csv > ledger.csv":"for a spreadsheet",
"export ledgers/* --since 2026-01-01":"for jq and its like"},exits:{0:"the records are printed",
1:"a branch cannot be read, or something in one does not hold"},
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(2628),o.e(4255),o.e(6762),o.e(6540),o.e(1333),o.e(790),o.e(6411)]).then(o.bind(o,78792))).exportCommand
}),(0,a.G5)({name:"explain",summary:"say what a code means, and what to do",
description:"The texts of the report. A code stands in square brackets at the end of a message.",args:{
code:"such as receipt_expired"},options:{json:{help:"print the text as JSON"}},examples:{
"explain receipt_expired":"a code of the gate"},exits:{0:"the text is printed",2:"there is no such code"},
json:'{"code", "severity", "title", "cause", "remedy": [...]}',
load:async()=>(await Promise.all([o.e(984),o.e(8497)]).then(o.bind(o,68497))).explainCode}),(0,a.G5)({name:"rehearse",
summary:"run the action against a GitHub on this machine",
description:"Preview, plan, approval, prod run, and its spent receipts offered again, in a repository with the branches and tags of this one. Environment, workflow, event and people are those of the workflow file and the policy. Leaves the prod run’s proof in --out, the preview’s in <out>-plan, and overwrites its own. The key is made for the occasion, or taken from MARKETOPS_HMAC_KEY. Where the policy asks for signatures, people sign with throwaway SSH keys (ssh-keygen), whose list is left in <out>-approvers.",
options:{workspace:{value:"DIR",default:".",help:"the checkout"},operations:{value:"FILE",
default:".marketops/operations.yml",help:"the operations"},policy:h,variable:{value:"NAME=VALUE",repeat:!0,
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
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(7561),o.e(6168),o.e(2628),o.e(4255),o.e(6762),o.e(2564),o.e(6540),o.e(984),o.e(3427),o.e(6013),o.e(7772),o.e(378),o.e(3186),o.e(9662),o.e(5268)]).then(o.bind(o,55268))).rehearseCommand
}),(0,a.G5)({name:"serve",summary:"an embedded GitHub on this machine, for other programs",
description:"Listens on 127.0.0.1 until SIGINT or SIGTERM. The repository holds the commit of the clone in the working directory, or what a JSON file says. Prints addresses, tokens, and where to approve, reject, start runs, move the clock and read a snapshot.",
options:{port:{value:"N",default:"0",help:"the port of the API; 0 is any free one"},seed:{value:"FILE",
help:"a JSON file; without `files` in it, the commit is that of the clone"},json:{help:"print one line of JSON"}},
examples:{"serve --port 8300":"in a clone","serve --seed seed.json --json":"a made-up repository, for a script"},exits:{
0:"it was ended by a signal"},
json:'{"repository", "repository_id", "default_branch", "commit_sha", "api_url", "graphql_url", "uploads_url",\n "server_url", "admin_url", "admin_token", "tokens": {TOKEN: {"login", "permissions"}}}',
load:async()=>(await Promise.all([o.e(7597),o.e(6168),o.e(378),o.e(2785)]).then(o.bind(o,33065))).serve}),(0,a.G5)({
name:"security-audit",summary:"play every attack of the threat model against this very bundle",
description:"On an embedded GitHub on this machine; prints a row a scenario.",options:{out:{value:"DIR",
help:"write report.md, report.json and report.html into a folder that is empty or not there"},only:{value:"ID,ID",
default:"",help:"play some of the scenarios"},json:{help:"print the outcome as JSON"}},examples:{
"security-audit --only A1,P1 --out audit":"two scenarios, with a report"},exits:{0:"no scenario is breached",1:"one is"
},json:'{"action_version", "at", "complete", "bundle", "scenarios": [{"id", "outcome", ...}]}',
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(6168),o.e(2628),o.e(4255),o.e(2564),o.e(6540),o.e(3427),o.e(378),o.e(9662),o.e(963)]).then(o.bind(o,90272))).securityAuditCommand
}),(0,a.G5)({name:"policy check",summary:"is the policy valid, and does every rule do something?",options:{policy:h},
examples:{"policy check":"the policy of this checkout"},exits:{0:"nothing was found",1:"something was found"},
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(2628),o.e(4255),o.e(2564),o.e(6540),o.e(3427),o.e(1385)]).then(o.bind(o,47064))).policyCheck
}),(0,a.G5)({name:"policy test",summary:"are the owner’s cases decided as expected?",args:{cases:"a file of cases"},
options:{policy:h},examples:{"policy test cases.yml":"the policy of this checkout"},exits:{
0:"all cases are decided as expected",1:"one is not"},
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(2628),o.e(4255),o.e(2564),o.e(6540),o.e(3427),o.e(1385)]).then(o.bind(o,47064))).policyTest
}),(0,a.G5)({name:"policy why",summary:"why was an operation of a proof decided as it was?",
description:"Decides again from the proof’s plan, policy and evidence: each rule with its conditions, and what is asked of the run, each with the fact and the place that it stands at. Whether the proof is genuine only `marketops verify` says.",
args:{operation:"the id of an operation",proof:"a proof folder or its zip"},options:{json:{
help:"print the derivation as JSON"}},examples:{
"policy why release marketops-proof":"an operation that was refused, or permitted"},exits:{
0:"the operation is permitted",1:"it is not, or waits for something"},
json:'{"operation_id", "decision", "rules": [{"id", "effect", "reason", "matched", "conditions": [{"condition",\n "verdict", "expected", "found", "from"}]}], "demands": [{"name", "verdict", "facts", "violations"}], "violations"}',
load:async()=>(await Promise.all([o.e(7597),o.e(1391),o.e(8815),o.e(3156),o.e(2628),o.e(4255),o.e(2564),o.e(6540),o.e(3427),o.e(1385)]).then(o.bind(o,47064))).policyWhy
}),(0,a.G5)({name:"ledger init",summary:`create the ledger: the branch ${s.jF}`,
description:"In a clone: pushes a commit without parents to that branch. Refused when the branch is there. Done once a repository; the work tree is left alone.",
options:{remote:l},examples:{"ledger init":'on the remote "origin"'},exits:{0:"the branch is there now",
1:"it was there before, or git failed"},
load:async()=>(await Promise.all([o.e(2628),o.e(6762),o.e(7177),o.e(1604)]).then(o.bind(o,97177))).ledgerInit}),(0,
a.G5)({name:"ledger status",summary:"say which commits of the ledger’s branch count, and who made the others",
description:"In a clone: fetches the branch, and judges it under the keys of the default branch. Lists foreign commits, intents without an outcome and keys. With --admin also the rules for the branch; GitHub shows who may bypass them to whoever may edit them, so GH_TOKEN must be such a token.",
options:{remote:l,admin:{help:"read the rules for the branch, with the token in GH_TOKEN"},json:{
help:"print the status as JSON"}},examples:{"ledger status":"in a clone",
"ledger status --admin":"with GH_TOKEN=$(gh auth token) of somebody who may edit the rules"},exits:{
0:"what is on the branch counts, or is on record",
1:"foreign commits are not on record yet, or the branch cannot be trusted"},
json:'{"accepted": {"commit", "size"}, "head", "problems": [...], "foreign": [{"commit", "author", "date", "subject",\n "paths", "recorded"}], "open": [{"receipt_id", "run_id", "run_attempt", "seq"}], "keys": [{"vkey", "state"}], "rules"}',
load:async()=>(await Promise.all([o.e(7597),o.e(7561),o.e(2628),o.e(6762),o.e(6013),o.e(7772),o.e(3584)]).then(o.bind(o,83584))).ledgerStatus
}),(0,a.G5)({name:"ledger restore",
summary:"put the files of the newest commit that counts on top of the ledger’s branch",
description:"In a clone, with an ordinary push. A run does this by itself, but where its token may not remove what lies there (workflow files).",
options:{remote:l},examples:{"ledger restore":"in a clone"},exits:{0:"the branch ends in those files",
1:"no commit counts, or git failed"},
load:async()=>(await Promise.all([o.e(2628),o.e(6762),o.e(7177),o.e(1604)]).then(o.bind(o,97177))).ledgerRestore}),(0,
a.G5)({name:"keygen",summary:"make a key, and its line for .marketops/trusted-keys",
description:"Nothing is stored. Store the key as a secret of the protected environment: gh secret set MARKETOPS_HMAC_KEY --env ENVIRONMENT",
options:{server:{value:"URL",default:"https://github.com",help:"the server of the repository"},"repository-id":{
value:"N",help:"the repository's number: gh api repos/OWNER/NAME --jq .id"},replace:{
help:"in a clone: replace a key that leaked, and say up to where the old one is believed"},remote:l},examples:{
"keygen --repository-id 4711":"for a repository on github.com",
"keygen --replace":"in a clone, when the key of its ledger leaked"},exits:{0:"the key is printed"},
load:async()=>(await Promise.all([o.e(2628),o.e(6762),o.e(5299)]).then(o.bind(o,5299))).keygen})]}},40666:(e,t,o)=>{
function s(e,t){return`${e} ${1===e?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function a(e){if(e<1024)return`${e} B`
;const t=["KiB","MiB","GiB","TiB"];let o=e/1024,s=0;for(;o>=1024&&s<t.length-1;)o/=1024,s++
;return`${o.toFixed(1)} ${t[s]}`}o.d(t,{Fu:()=>r,Xq:()=>a,hS:()=>s,ov:()=>n})
;const r=e=>e.slice(0,7),n=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")},87250:(e,t,o)=>{(0,o(88532).$W)({jitless:!0
})},87496:(e,t,o)=>{o.d(t,{LV:()=>m,Li:()=>h,Wp:()=>d,tZ:()=>r});var s=o(2792),a=o(22491);const r={width:1/0,colour:!1
},n=120,i=40;function h(e,t){if(!0!==e.isTTY)return r;return{width:Math.min(n,Math.max(i,e.columns??80)),
colour:""===(t.NO_COLOR??"")&&"dumb"!==t.TERM}}const l={gold:33,blue:34,green:32,orange:33,red:31},p=10;function d(e,t){
const{tone:o,symbol:s,label:a,title:r,sentence:n,code:i,rows:h,blockers:d,steps:f}=e,[y,...w]=d,[g,...v]=f,b=(e,o)=>m(`${e.padEnd(p)} ${o}`,{
width:t.width-2,indent:p+1}).map(e=>`  ${e}`)
;return[(k=`${s} ${a}`,t.colour?`[1;${l[o]}m${k}[0m`:k),...m(`${u(r)}${null===i?"":`   plan ${i}`}`,t),...""===n?[]:m(n,t),...h.flatMap(({label:e,lines:t})=>t.flatMap((t,o)=>b(0===o?e:"",u(t)))),...void 0===y?[]:b("Blocked",`✕ ${y.title} (${y.code}): ${u(y.about)}${0===w.length?"":`, and ${w.length} more`}`),...void 0===g?[]:b("Next",c(g)),...v.flatMap(e=>b("",c(e)))]
;var k}const c=({text:e,url:t})=>null===t?e:`${e}: ${t}`;function u(e){return(0,s.kc)((0,a.BW)(e))}
function m(e,{width:t,indent:o=0}){const s=[];let a=""
;for(const r of e.split(/(?<=\S) /))""!==a.trim()&&a.length+1+r.length>t?(s.push(a),
a=" ".repeat(o)+r):a=""===a?r:`${a} ${r}`;return[...s,a]}}};
