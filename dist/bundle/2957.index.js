"use strict";exports.id=2957,exports.ids=[2957],exports.modules={...require("./22491.shared.js").modules,
...require("./57800.shared.js").modules,12957:((e,t,o)=>{o.a(e,async(e,a)=>{try{o.r(t);o(87250)
;var s=o(73024),r=o(76760),i=o(66377),n=o(35642),l=o(87496),h=o(38761),p=o(87574);const{clear:e,...c}=(0,
p.c)(process),d=()=>{c.stderr(`marketops: This is a defect, please report it: ${i.R}.\n`),process.exitCode=2},u={...c,
confirm:null,...(0,p.n)(),env:process.env,cwd:process.cwd(),look:(0,l.Li)(process.stdout,process.env),dist:(0,
r.join)((0,r.dirname)((0,s.realpathSync)(process.argv[1]??"")),"..")};process.exitCode=await(0,i.l)(()=>(0,
h.rZ)(process.argv.slice(2),n.L,u),d),e(),a()}catch(e){a(e)}},1)}),35642:((e,t,o)=>{o.d(t,{L:()=>h})
;var a=o(38761),s=o(53474),r=o(83323);const i=(0,a.Fw)(),{groups:n,commands:l}={groups:{
policy:"check the policy, try cases against it, and ask why it decided",
ledger:"create the ledger branch, look at it, restore it"},commands:{init:{name:"init",
summary:"write the operations, the policy, the keys and the workflow into a clone",
description:"Reads the version from package.json, Cargo.toml, pyproject.toml or go.mod, the changelog and the tags, and proposes the next one. Makes the key, prints it once and stores it nowhere. Overwrites nothing. On a terminal it asks for what is not given. The repository\u2019s id comes from the API of the server that the remote names; a private repository needs GH_TOKEN.",
options:{preset:{help:"how much is demanded (default: team)",value:"PRESET",choices:["solo","team","strict"]},trigger:{
help:"what starts a release (default: merge; with strict, dispatch)",value:"EVENT",choices:["merge","tag","dispatch"]},
environment:{help:"the environment that holds the key",value:"NAME",default:"production"},reviewers:{
help:"who approves releases, as reviewers of the environment",value:"LOGIN,ORG/TEAM"},explicit:{
help:"a workflow with a job for each step: build, plan, comment, ship, verify"},apply:{
help:"make the environment, its secret, the ledger and the rulesets by gh, each shown first; what is there stays"},yes:{
help:"ask nothing"},directory:{help:"the clone",value:"DIR",default:"."},remote:{help:"the clone's remote on GitHub",
value:"NAME",default:"origin"},approvers:{
help:"list in .marketops/approvers the SSH keys that GitHub shows of these people; to be checked",value:"LOGIN,LOGIN"},
action:{help:"the action that the workflow uses",value:"OWNER/NAME@REF"},"repository-id":{
help:"the repository's number: gh api repos/OWNER/NAME --jq .id",value:"N"},offline:{
help:"ask no API; needs --repository-id"}},examples:{init:"in a clone",
"init --preset solo --apply":"without an approval by a second person, set up on GitHub too",
"init --preset strict --approvers alice,bob":"with two people who sign",
"init --action acme/marketops-action@v1":"with a fork of this action"},exits:{0:"what was missing is written",
1:"the clone or its repository could not be read, or gh failed"}},migrate:{name:"migrate",
summary:"turn the publishing steps of a workflow into an operations file",
description:"Reads the steps of softprops/action-gh-release, ncipollo/release-action and peter-evans/create-pull-request. Prints the operations file, and to the error stream what it could not carry over, by line. Changes nothing but --out.",
args:{workflow:"the workflow file"},options:{out:{help:"write the operations there, into a new file",value:"FILE"}},
examples:{"migrate .github/workflows/release.yml":"look at it",
"migrate .github/workflows/release.yml --out .marketops/operations.yml":"keep it"},exits:{0:"printed or written",
1:"no step publishes, or the file is no workflow that can be read"}},doctor:{name:"doctor",
summary:"say what prod still lacks, and what to do about it",
description:"Looks at the default branch and the settings on GitHub, as a plan does, and at the workflow of the clone. GitHub shows secrets\u2019 names and who may bypass rules to administrators alone: GH_TOKEN=$(gh auth token).",
options:{directory:{help:"the clone",value:"DIR",default:"."},remote:{help:"the clone's remote on GitHub",value:"NAME",
default:"origin"},json:{help:"print the rows as JSON"}},examples:{doctor:"in a clone that `marketops init` prepared"},
exits:{0:"nothing is lacking, as far as the token can see",1:"something is"},
json:'[{"name", "state": "ok" | "lacks" | "unseen" | "note", "message", "remedy"}]'},verify:{name:"verify",
summary:"verify a proof or a ledger, offline",
description:"Opens no socket, but for --repository. Keys come from --trusted-keys, --vkey and --repository alone, never from the path or the working directory. A ledger branch needs its history: name a clone. Prints the verdict and what it means; --verbose lists every check.",
args:{path:"a proof folder, its zip, or a clone of the ledger branch; a ledger.jsonl, or a .tlog-proof"},options:{
"trusted-keys":{help:"keys to believe, one a line: a list from elsewhere than the path",value:"FILE"},vkey:{
help:"a verifier key to believe; may be given several times",value:"KEY",repeat:!0},repository:{
help:"believe the keys that its default branch lists; asks its API (GH_TOKEN for a private one)",value:"OWNER/NAME"},
approvers:{
help:"a list of approvers to believe, from elsewhere than the path; of a ledger branch each one that it ever had",
value:"FILE",repeat:!0},"hmac-key-file":{
help:"keys of `marketops keygen`, to check HMACs (default: MARKETOPS_HMAC_KEY)",value:"FILE"},ledger:{
help:"a clone of the ledger that must hold the proof: needed for a key with last=",value:"DIR"},asset:{
help:"say whether this file was published by the run of a proof, as which asset",value:"FILE"},run:{
help:"of a ledger branch: check this run in full, from the branch alone",value:"ID"},since:{
help:"a signed checkpoint seen before, which must lie on the same history",value:"CHECKPOINT"},"since-mirror":{
help:"the same of a clone made before: a mirror elsewhere as a witness",value:"DIR"},verbose:{
help:"list every check, one a line"},json:{help:"print the report as JSON"}},examples:{
"verify marketops-proof --trusted-keys trusted-keys":"a proof, under a list of keys from elsewhere",
"verify ledger --since checkpoint":"a clone of the ledger branch, and that nothing was rewritten"},exits:{0:"VERIFIED",
1:"TAMPERED; or the file of --asset was not published",2:"UNUSABLE, or the command line cannot be used",3:"INCOMPLETE",
4:"UNVERIFIABLE",5:"SELF_CONSISTENT: nothing is wrong, but no key from outside was given"},
json:'{"verdict", "checks": [{"name", "status", "detail"}], "entries", "head", "root"}'},approve:{name:"approve",
summary:"sign the plan of a run with your SSH key",
description:"Shows what would happen, asks, and signs by ssh-keygen. The signature goes into the review that the run waits for, else to the branch marketops-approvals of the clone, else into a file (--out). A run needs GH_TOKEN: GH_TOKEN=$(gh auth token).",
args:{"what?":"a run, by its URL or its id, or a folder with its plan"},options:{digest:{
help:"sign this plan digest, without seeing the plan",value:"DIGEST"},key:{
help:"the SSH key (default: git's user.signingkey)",value:"FILE"},yes:{help:"do not ask"},out:{
help:"write the signed approval into a new file",value:"FILE"},reject:{help:"reject the run that waits for a review",
value:"REASON"},list:{help:"list the runs that wait for a review"},check:{
help:"say whether an approval text would count; with the options below",value:"FILE"},approvers:{
help:"the list of approvers",value:"FILE"},origin:{help:"HOST/repositories/ID/marketops, else as the clone has it",
value:"ORIGIN"},environment:{help:"the environment, else as the policy has it",value:"NAME"},"plan-digest":{
help:"the plan",value:"DIGEST"},"created-at":{help:"when the run was created",value:"TIME"},at:{
help:"when it is judged",value:"TIME"},remote:{help:"the clone's remote on GitHub",value:"NAME",default:"origin"},json:{
help:"print what --check finds as JSON"}},examples:{
"approve https://github.com/OWNER/NAME/actions/runs/ID":"a run that waits",
"approve marketops-proof --out alice.txt":"a plan at hand, without a network"},exits:{
0:"signed, rejected, or the text counts",1:"not signed, or the text does not count"},
json:'{"counts", "counted": [{"principal", "key", "digest", "not_after", "verified", "name"}],\n "ignored": [{"from", "reason"}], "approvers": [lines that do not count]}'
},inclusion:{name:"inclusion",summary:"show one receipt\u2019s outcome without the rest of the ledger",
description:"Prints a C2SP tlog-proof of the receipt\u2019s outcome line. Store it as NAME.tlog-proof: `marketops verify` checks it without the rest.",
args:{path:"a proof folder, its zip, or a clone of the ledger branch"},options:{receipt:{
help:"the receipt: rcpt_<32 hex>",value:"ID",required:!0},"trusted-keys":{
help:"keys to believe, one a line: a list from elsewhere than the path",value:"FILE"},vkey:{
help:"a verifier key to believe; may be given several times",value:"KEY",repeat:!0},repository:{
help:"believe the keys that its default branch lists; asks its API (GH_TOKEN for a private one)",value:"OWNER/NAME"}},
examples:{
"inclusion marketops-proof --receipt RECEIPT_ID > receipt.tlog-proof":"for one receipt of `marketops audit-trail`"},
exits:{0:"the proof is printed",1:"no signed checkpoint covers an outcome of the receipt, or the path is TAMPERED"}},
"audit-trail":{name:"audit-trail",summary:"list what became of each operation",
description:"A line for everything that has a status, and for each signed approval. Reads and checks the chain; whether the ledger is genuine only `marketops verify` says.",
args:{path:"a proof folder, its zip, or a clone of the ledger branch, or a ledger.jsonl"},options:{json:{
help:"print JSON, one object a line"}},examples:{"audit-trail marketops-proof --json":"for jq and its like"},exits:{
0:"the ledger is read",1:"the ledger has a defect"},
json:'{"seq", "ts", "run_id", "run_attempt", "operation_id", "operation_kind", "receipt_id",\n "event", "status", "code", "message", "github"}, one a line; of a signed approval\n{"seq", "ts", "run_id", "run_attempt", "event", "principal", "key", "key_type", "hardware", "verified", "not_after"}'
},site:{name:"site",summary:"build a static site from ledger branches",
description:"Runs, figures, people, policies and the chain, each checked in the reader\u2019s browser against the signed checkpoint. Asks nobody, and works from a disk. Built again into the same folder, only what is new is read.",
args:{"branches...":"clones of ledger branches, with their history"},options:{out:{
help:"where it goes: a new folder, or one that was built before",value:"DIR",default:"site"},"trusted-keys":{
help:"keys to believe, one a line: a list from elsewhere than the path",value:"FILE"}},examples:{
"site ledger --trusted-keys trusted-keys":"of one clone of the branch",
"site ledgers/* --out site":"of an organisation\u2019s clones"},exits:{0:"the site is built",
1:"a branch cannot be read, or something in one does not hold: the site tells it"}},proof:{name:"proof",
summary:"make the proof of a run again, from the ledger branch",
description:"Verifies the branch and the run as `verify BRANCH --run RUN` does, and writes what an upload would hold, though the artifact ended long ago or never was: each file byte for byte, but for the report, the summary and the manifest, which the job alone could sign. Beside it README.md and check.sh say how to check it with sha256sum, openssl, ssh-keygen and git.",
args:{run:"the id of a run","branch?":"a clone of the ledger branch (default: the working directory)"},options:{out:{
help:"a new folder (default: marketops-proof-RUN, unless --zip is given)",value:"DIR"},zip:{
help:"a new zip with all of it, for an auditor",value:"FILE"},attempt:{help:"this attempt alone",value:"N"},
"trusted-keys":{help:"keys to believe, one a line: a list from elsewhere than the path",value:"FILE"},vkey:{
help:"a verifier key to believe; may be given several times",value:"KEY",repeat:!0},repository:{
help:"believe the keys that its default branch lists; asks its API (GH_TOKEN for a private one)",value:"OWNER/NAME"},
approvers:{
help:"a list of approvers to believe, from elsewhere than the path; of a ledger branch each one that it ever had",
value:"FILE",repeat:!0}},examples:{"proof 9001 --trusted-keys trusted-keys":"in a clone of the branch",
"proof 9001 ledger --zip run-9001.zip":"for somebody else"},exits:{0:"VERIFIED, and written",
1:"the branch has no lines of the run, or does not hold: nothing is written",3:"INCOMPLETE, and written",
4:"UNVERIFIABLE, and written",5:"SELF_CONSISTENT, and written: no key from outside was given"}},stats:{name:"stats",
summary:"figures of ledger branches, and whether somebody should look",
description:"Success of authorization, receipts, gates, chain, times, refusals, failures. The exit code is an alert\u2019s; of several the gravest, as they are listed here. Whether GitHub has a release that the ledger does not account for the reconcile action says.",
args:{"branches...":"clones of ledger branches, with their history"},options:{"trusted-keys":{
help:"keys to believe, one a line: a list from elsewhere than the path",value:"FILE"},since:{
help:"of runs opened from then on: 2026-11-22, or 2026-11-22T01:02:03.456Z",value:"TIME"},json:{
help:"print the figures as JSON"}},examples:{"stats ledger --trusted-keys trusted-keys":"in the terminal",
"stats ledgers/* --since 2026-01-01 --json":"for a monitor"},exits:{0:"nothing to look at",
1:"a branch cannot be read, or something in one does not hold",3:"a receipt was consumed twice",
4:"something was begun or executed without nine passes",5:"an authorization neither passed nor failed",
6:"something is in doubt for over an hour",7:"a foreign commit is not on record yet"},
json:'{"runs", "authorization", "receipts", "gates", "trail", "chain", "lead_time", "approval_wait", "refusals", "failures",\n "approvals", "foreign_commits", "break_glass", "in_doubt", "alerts": [{"name", "exit", "message"}]}; times in milliseconds'
},export:{name:"export",summary:"ledger branches as records, for a spreadsheet or a database",
description:"A record for each run, operation, accepted and foreign commit. Cells of CSV are never formulas.",args:{
"branches...":"clones of ledger branches, with their history"},options:{format:{help:"JSON, one object a line, or CSV",
value:"FORMAT",default:"ndjson",choices:["ndjson","csv"]},since:{
help:"runs and commits from then on: 2026-11-22, or 2026-11-22T01:02:03.456Z",value:"TIME"},"trusted-keys":{
help:"keys to believe, one a line: a list from elsewhere than the path",value:"FILE"}},examples:{
"export ledger --format csv > ledger.csv":"for a spreadsheet",
"export ledgers/* --since 2026-01-01":"for jq and its like"},exits:{0:"the records are printed",
1:"a branch cannot be read, or something in one does not hold"}},explain:{name:"explain",
summary:"say what a code means, and what to do",
description:"The texts of the report. A code stands in square brackets behind a message.",args:{
code:"such as receipt_expired"},options:{json:{help:"print the text as JSON"}},examples:{
"explain receipt_expired":"a code of the gate"},exits:{0:"the text is printed",2:"there is no such code"},
json:'{"code", "severity", "title", "cause", "remedy": [...]}'},rehearse:{name:"rehearse",
summary:"run the action against a GitHub on this machine",
description:"Preview, plan, approval, prod run, and its spent receipts offered again, in a repository with the branches and tags of this one. Environment, workflow, event and people are those of the workflow file and the policy. Leaves the prod run\u2019s proof in --out, the preview\u2019s in <out>-plan, and overwrites its own. The key is made for the occasion, or taken from MARKETOPS_HMAC_KEY. Where the policy asks for signatures, people sign with throwaway SSH keys (ssh-keygen), whose list is left in <out>-approvers.",
options:{workspace:{help:"the checkout",value:"DIR",default:"."},operations:{help:"the operations",value:"FILE",
default:".marketops/operations.yml"},policy:{help:"the policy",value:"FILE",default:".marketops/policy.yml"},variable:{
help:"a variable of the operations; may be given several times",value:"NAME=VALUE",repeat:!0},event:{
help:"the event that starts the run (default: one that the policy permits)",value:"NAME"},at:{
help:"when, like 2027-01-04T09:00Z (default: as soon as the policy permits)",value:"TIME"},signed:{
help:"somebody signs the plan with a throwaway SSH key, though the policy asks for no signature"},offline:{
help:"do not ask the remote for its branches, tags and releases"},out:{
help:"where the proof goes (default: .marketops/rehearsal/proof of the checkout)",value:"DIR"},json:{
help:"print the outcome as JSON"}},examples:{rehearse:"in a checkout that `marketops init` prepared",
"rehearse --signed":"with an approval that somebody signs",
"rehearse --variable version=1.2.0 --at 2027-01-04T09:00Z":"with a variable, at another time"},exits:{
0:"something was published, its proof is VERIFIED, a dry run wrote nothing and spent receipts were refused",
1:"one of these is not so"},
json:'{"plan_digest", "result", "operations", "writes_in_dry_run", "replay", "proof", "verdict"}'},serve:{name:"serve",
summary:"an embedded GitHub on this machine, for other programs",
description:"Listens on 127.0.0.1 until SIGINT or SIGTERM. The repository holds the commit of the clone in the working directory, or what a JSON file says. Prints addresses, tokens, and where to approve, reject, start runs, move the clock and read a snapshot.",
options:{port:{help:"the port of the API; 0 is any free one",value:"N",default:"0"},seed:{
help:"a JSON file; without `files` in it, the commit is that of the clone",value:"FILE"},json:{
help:"print one line of JSON"}},examples:{"serve --port 8300":"in a clone",
"serve --seed seed.json --json":"a made-up repository, for a script"},exits:{0:"it was ended by a signal"},
json:'{"repository", "repository_id", "default_branch", "commit_sha", "api_url", "graphql_url", "uploads_url",\n "server_url", "admin_url", "admin_token", "tokens": {TOKEN: {"login", "permissions"}}}'
},"security-audit":{name:"security-audit",summary:"play every attack of the threat model against this very bundle",
description:"On an embedded GitHub on this machine; prints a row a scenario.",options:{out:{
help:"write report.md, report.json and report.html into a folder that is empty or not there",value:"DIR"},only:{
help:"play some of the scenarios",value:"ID,ID",default:""},json:{help:"print the outcome as JSON"}},examples:{
"security-audit --only A1,P1 --out audit":"two scenarios, with a report"},exits:{0:"no scenario is breached",1:"one is"
},json:'{"action_version", "at", "complete", "bundle", "scenarios": [{"id", "outcome", ...}]}'},"policy check":{
name:"policy check",summary:"is the policy valid, and does every rule do something?",options:{policy:{help:"the policy",
value:"FILE",default:".marketops/policy.yml"}},examples:{"policy check":"the policy of this checkout"},exits:{
0:"nothing was found",1:"something was found"}},"policy test":{name:"policy test",
summary:"are the owner\u2019s cases decided as expected?",args:{cases:"a file of cases"},options:{policy:{
help:"the policy",value:"FILE",default:".marketops/policy.yml"}},examples:{
"policy test cases.yml":"the policy of this checkout"},exits:{0:"all cases are decided as expected",1:"one is not"}},
"policy why":{name:"policy why",summary:"why was an operation of a proof decided as it was?",
description:"Decides again from the proof\u2019s plan, policy and evidence: each rule with its conditions, and what is asked of the run, each with the fact and the place that it stands at. Whether the proof is genuine only `marketops verify` says.",
args:{operation:"the id of an operation",proof:"a proof folder or its zip"},options:{json:{
help:"print the derivation as JSON"}},examples:{
"policy why release marketops-proof":"an operation that was refused, or permitted"},exits:{
0:"the operation is permitted",1:"it is not, or waits for something"},
json:'{"operation_id", "decision", "rules": [{"id", "effect", "reason", "matched", "conditions": [{"condition",\n "verdict", "expected", "found", "from"}]}], "demands": [{"name", "verdict", "facts", "violations"}], "violations"}'
},"ledger init":{name:"ledger init",summary:"create the ledger: the branch marketops-ledger",
description:"In a clone: pushes a commit without parents to that branch. Refused when the branch is there. Done once a repository; the work tree is left alone.",
options:{remote:{help:"the clone's remote on GitHub",value:"NAME",default:"origin"}},examples:{
"ledger init":'on the remote "origin"'},exits:{0:"the branch is there now",1:"it was there before, or git failed"}},
"ledger status":{name:"ledger status",
summary:"say which commits of the ledger\u2019s branch count, and who made the others",
description:"In a clone: fetches the branch, and judges it under the keys of the default branch. Lists foreign commits, intents without an outcome and keys. With --admin also the rules for the branch; GitHub shows who may bypass them to whoever may edit them, so GH_TOKEN must be such a token.",
options:{remote:{help:"the clone's remote on GitHub",value:"NAME",default:"origin"},admin:{
help:"read the rules for the branch, with the token in GH_TOKEN"},json:{help:"print the status as JSON"}},examples:{
"ledger status":"in a clone","ledger status --admin":"with GH_TOKEN=$(gh auth token) of somebody who may edit the rules"
},exits:{0:"what is on the branch counts, or is on record",
1:"foreign commits are not on record yet, or the branch cannot be trusted"},
json:'{"accepted": {"commit", "size"}, "head", "problems": [...], "foreign": [{"commit", "author", "date", "subject",\n "paths", "recorded"}], "open": [{"receipt_id", "run_id", "run_attempt", "seq"}], "keys": [{"vkey", "state"}], "rules"}'
},"ledger restore":{name:"ledger restore",
summary:"put the files of the newest commit that counts on top of the ledger\u2019s branch",
description:"In a clone, with an ordinary push. A run does this by itself, but where its token may not remove what lies there (workflow files).",
options:{remote:{help:"the clone's remote on GitHub",value:"NAME",default:"origin"}},examples:{
"ledger restore":"in a clone"},exits:{0:"the branch ends in those files",1:"no commit counts, or git failed"}},keygen:{
name:"keygen",summary:"make a key, and its line for .marketops/trusted-keys",
description:"Nothing is stored. Store the key as a secret of the protected environment: gh secret set MARKETOPS_HMAC_KEY --env ENVIRONMENT",
options:{server:{help:"the server of the repository",value:"URL",default:"https://github.com"},"repository-id":{
help:"the repository's number: gh api repos/OWNER/NAME --jq .id",value:"N"},replace:{
help:"in a clone: replace a key that leaked, and say up to where the old one is believed"},remote:{
help:"the clone's remote on GitHub",value:"NAME",default:"origin"}},examples:{
"keygen --repository-id 4711":"for a repository on github.com",
"keygen --replace":"in a clone, when the key of its ledger leaked"},exits:{0:"the key is printed"}}}},h={
name:"marketops",version:r.Y,about:`MarketOps ${r.Y}: governed publishing for GitHub Actions.`,
kindOf:e=>e instanceof s.AK?"usage"===e.code?"usage":"failure":"defect",messageOf:e=>e instanceof s.AK?(0,s.Zm)(e):(0,
s.bD)(e),groups:n,commands:[i({...l.init,
load:async()=>(await Promise.all([o.e(7597),o.e(7561),o.e(7828),o.e(6625),o.e(861),o.e(6013),o.e(7915),o.e(5004),o.e(7940),o.e(1854)]).then(o.bind(o,61854))).init
}),i({...l.migrate,
load:async()=>(await Promise.all([o.e(7597),o.e(8815),o.e(6625),o.e(4316)]).then(o.bind(o,44316))).migrateCommand}),i({
...l.doctor,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7561),o.e(7828),o.e(6625),o.e(7348),o.e(2829),o.e(1737),o.e(984),o.e(6013),o.e(9649),o.e(7915),o.e(1427),o.e(3189),o.e(7940),o.e(7077)]).then(o.bind(o,78269))).doctor
}),i({...l.verify,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7828),o.e(6625),o.e(7348),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(4457),o.e(9747)]).then(o.bind(o,71137))).verify,
loadUnusable:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7828),o.e(6625),o.e(7348),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(4457),o.e(9747)]).then(o.bind(o,71137))).cannotVerify
}),i({...l.approve,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7561),o.e(7828),o.e(6625),o.e(7348),o.e(861),o.e(8674),o.e(2829),o.e(1737),o.e(984),o.e(5631),o.e(3427),o.e(6013),o.e(9649),o.e(7915),o.e(553),o.e(4377)]).then(o.bind(o,75741))).approve
}),i({...l.inclusion,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7828),o.e(6625),o.e(7348),o.e(861),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(4457),o.e(894)]).then(o.bind(o,41312))).inclusion
}),i({...l["audit-trail"],
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7828),o.e(6625),o.e(7348),o.e(861),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(2475)]).then(o.bind(o,66453))).auditTrail
}),i({...l.site,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(7828),o.e(6625),o.e(7348),o.e(861),o.e(8674),o.e(984),o.e(4457),o.e(6651),o.e(3284)]).then(o.bind(o,5750))).siteCommand
}),i({...l.proof,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7828),o.e(6625),o.e(7348),o.e(861),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(4457),o.e(3723)]).then(o.bind(o,96141))).proofCommand
}),i({...l.stats,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(7828),o.e(6625),o.e(7348),o.e(861),o.e(8674),o.e(4457),o.e(6651),o.e(1446)]).then(o.bind(o,18064))).statsCommand
}),i({...l.export,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(7828),o.e(6625),o.e(7348),o.e(861),o.e(8674),o.e(4457),o.e(6651),o.e(5074)]).then(o.bind(o,78792))).exportCommand
}),i({...l.explain,load:async()=>(await Promise.all([o.e(984),o.e(9158)]).then(o.bind(o,68497))).explainCode}),i({
...l.rehearse,
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7561),o.e(6274),o.e(7828),o.e(6625),o.e(7348),o.e(861),o.e(8674),o.e(2829),o.e(1737),o.e(984),o.e(5631),o.e(3427),o.e(6013),o.e(9649),o.e(7915),o.e(2230),o.e(553),o.e(9840),o.e(5268)]).then(o.bind(o,55268))).rehearseCommand
}),i({...l.serve,
load:async()=>(await Promise.all([o.e(7597),o.e(6274),o.e(2230),o.e(3065)]).then(o.bind(o,33065))).serve}),i({
...l["security-audit"],
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(6274),o.e(7828),o.e(6625),o.e(7348),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(2230),o.e(9840),o.e(4586)]).then(o.bind(o,52224))).securityAuditCommand
}),i({...l["policy check"],
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7828),o.e(6625),o.e(7348),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(2414)]).then(o.bind(o,19705))).policyCheck
}),i({...l["policy test"],
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7828),o.e(6625),o.e(7348),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(2414)]).then(o.bind(o,19705))).policyTest
}),i({...l["policy why"],
load:async()=>(await Promise.all([o.e(7597),o.e(1013),o.e(8815),o.e(4737),o.e(7828),o.e(6625),o.e(7348),o.e(8674),o.e(2829),o.e(1737),o.e(5631),o.e(3427),o.e(2414)]).then(o.bind(o,19705))).policyWhy
}),i({...l["ledger init"],
load:async()=>(await Promise.all([o.e(7828),o.e(6625),o.e(861),o.e(5004)]).then(o.bind(o,97177))).ledgerInit}),i({
...l["ledger status"],
load:async()=>(await Promise.all([o.e(7597),o.e(7561),o.e(7828),o.e(6625),o.e(861),o.e(6013),o.e(7915),o.e(2974)]).then(o.bind(o,54861))).ledgerStatus
}),i({...l["ledger restore"],
load:async()=>(await Promise.all([o.e(7828),o.e(6625),o.e(861),o.e(5004)]).then(o.bind(o,97177))).ledgerRestore}),i({
...l.keygen,load:async()=>(await Promise.all([o.e(7828),o.e(6625),o.e(861),o.e(7310)]).then(o.bind(o,5299))).keygen})]}
}),38761:((e,t,o)=>{o.d(t,{Fw:()=>r,rZ:()=>n});var a=o(48179),s=o(57800);class UsageError extends Error{}function r(){
return e=>e}const i=2;async function n(e,t,o){try{return await async function(e,t,o){let r=i
;const n=function(e,{commands:t}){return t.find(({name:t})=>t===e.slice(0,t.split(" ").length).join(" "))
}(e,t),c=function({name:e,version:t,about:o,commands:s,groups:r},i,n,c){
const u=new a.uB(e).description(o).usage("COMMAND [options]").version(t,"--version","print the version").helpOption("-h, --help","print this help; after a command: its options, examples and exit codes").helpCommand("help [command]","print the help of a command").configureHelp({
showGlobalOptions:!1,minWidthToWrap:20,subcommandTerm:h}).configureOutput({writeOut:i.stdout,writeErr:i.stderr,
outputError:()=>{},getOutHelpWidth:()=>function({look:e}){return void 0!==e&&Number.isFinite(e.width)?e.width:80}(i)
}).exitOverride(),m=new Map;for(const t of s){const[o="",a]=t.name.split(" ");let s=u
;void 0!==a&&(s=m.get(o)??u.command(o).description(r[o]??"").usage("COMMAND").helpOption(...l),
m.set(o,s.helpCommand(!1)));const i=s.command(a??o);void 0!==n&&n!==t||p(i,t,e).action(()=>c(t,d(t,i)))}return u
}(t,o,n,async(e,t)=>{r=await(await e.load())(o,t)});if(0===e.length)return o.stdout(c.helpInformation()),i;try{
return await c.parseAsync([...e],{from:"user"}),r}catch(r){if(r instanceof a.b7&&0===r.exitCode)return 0
;if(r instanceof a.b7&&"commander.help"===r.code)return i;const l=r instanceof a.b7?function({message:e}){
const[t="",o=""]=e.replace(/^error: /,"").split("\n")
;return new UsageError(`${t.replace(/\.?$/,".")} ${o.replace(/^\((.*)\)$/,"$1")}`.trimEnd())}(r):r
;if(!(l instanceof UsageError||l instanceof Error&&"usage"===t.kindOf(l)))throw l
;const h=n?.name??(void 0!==e[0]&&Object.hasOwn(t.groups,e[0])?e[0]:""),p=`${l.message}\nSee \`${t.name} ${`${h} --help`.trim()}\`.`
;if(void 0===n?.loadUnusable)throw new UsageError(p,{cause:r});const c=e.includes("--json")
;return c||o.stderr(`${t.name}: ${(0,s.Q6)(p)}\n`),(await n.loadUnusable())(o,l.message,c)}}(e,t,o)}catch(e){
return o.stderr(`${t.name}: ${(0,s.Q6)(t.messageOf(e))}\n`),"failure"===t.kindOf(e)?1:i}}
const l=["-h, --help","print this help"];function h(e){
return[e.name(),e.commands.map(e=>e.name()).join("|")].join(" ").trimEnd()}function p(e,t,o){
const{summary:a,description:s="",args:r={},options:i={},examples:n,exits:h,json:p}=t,d=`${a.charAt(0).toUpperCase()}${a.slice(1)}`.replace(/(?<![?])$/,".")
;e.summary(a).description(`${d}\n${s}`.trim())
;for(const[t,o]of Object.entries(r))e.argument(t.endsWith("?")?`[${t.slice(0,-1)}]`:`<${t}>`,o)
;for(const[t,o]of Object.entries(i))e.addOption(c(t,o));e.helpOption(...l);const u=(t,o)=>{
e.addHelpText("after",[`\n${t}:`,...o.map(e=>`  ${e}`)].join("\n"))};void 0!==p&&u("With --json",p.split("\n"))
;u("Examples",Object.entries(n).flatMap(([e,t])=>[`# ${t}`,`${o} ${e}`]));const m={
2:"the command line, or a file that it names, cannot be used",...h}
;return u("Exit codes",Object.entries(m).map(([e,t])=>`${e}  ${t}`)),e}function c(e,t){
const o=new a.c$(`--${e}${void 0===t.value?"":` <${t.value}>`}`,t.required?`${t.help} (required)`:t.help)
;return void 0!==t.default&&o.default(t.default),void 0!==t.choices&&o.choices(t.choices),
t.repeat&&o.argParser((e,t=[])=>[...t,e]),o}function d({args:e={},options:t={}},o){
const s=o.opts(),r=Object.entries(t).map(([e,{value:t,repeat:o,required:r}])=>{
const i=new a.c$(`--${e}`).attributeName();if(r&&void 0===s[i])throw new UsageError(`--${e} ${t??""} is missing.`)
;return[i,s[i]??(o?[]:void 0!==t&&void 0)]
}),i=Object.keys(e).map((e,t)=>e.endsWith("...")?[e.slice(0,-3),o.args.slice(t)]:[e.replace(/\?$/,""),o.args[t]])
;return Object.fromEntries([...i,...r])}}),40666:((e,t,o)=>{function a(e,t){
return`${e} ${1===e?t:`${t}s`.replace(/([^aeiou])ys$/,"$1ies")}`}function s(e){if(e<1024)return`${e} B`
;const t=["KiB","MiB","GiB","TiB"];let o=e/1024,a=0;for(;o>=1024&&a<t.length-1;)o/=1024,a++
;return`${o.toFixed(1)} ${t[a]}`}o.d(t,{Fu:()=>r,Xq:()=>s,hS:()=>a,ov:()=>i})
;const r=e=>e.slice(0,7),i=e=>e.replace(/^sha256:(.{4})(.{4}).*$/,"$1-$2")}),53474:((e,t,o)=>{o.d(t,{AK:()=>CodedError,
Ho:()=>DiagnosticsError,Zm:()=>r,bD:()=>s,j$:()=>a});class CodedError extends Error{code;at;constructor(e,t,o={}){
super(t,void 0===o.cause?void 0:{cause:o.cause}),this.name="CodedError",this.code=e,this.at=o.at??null}}function a(e){
return[e.file,e.line,e.column].filter(e=>void 0!==e).join(":")}function s(e){
return e instanceof Error?e.message:String(e)}function r({message:e,code:t}){return e.replace(/$/m,()=>` [${t}]`)}
class DiagnosticsError extends CodedError{diagnostics;constructor(e,t,o={}){
super(e,t.map(({at:e,message:t})=>`${a(e)}: ${t}`).join("\n"),{...o,at:t[0].at}),this.name="DiagnosticsError",
this.diagnostics=t}}}),83323:((e,t,o)=>{o.d(t,{Y:()=>a});const a="1.0.0"}),87250:((e,t,o)=>{(0,o(88532).$W)({jitless:!0})}),
87574:((e,t,o)=>{o.d(t,{c:()=>s,n:()=>r});var a=o(7066);function s({stdout:e,stderr:t}){
for(const o of[e,t])o.on("error",e=>{if("EPIPE"!==e.code)throw e});let o=!1;const a=()=>{o&&t.write("\r\x1b[K"),o=!1
},s=e=>t=>{a(),e.write(t)};return{stdout:s(e),stderr:s(t),progress:t.isTTY?e=>{a(),
t.write(e.slice(0,(t.columns||80)-1)),o=!0}:void 0,clear:a}}function r(){if(!(0,a.isatty)(0))return null
;const e=async e=>{const{createInterface:t}=await Promise.resolve().then(o.t.bind(o,26848,23)),a=t({input:process.stdin,
output:process.stderr});return(await a.question(`${e} `).finally(()=>a.close())).trim().toLowerCase()};return{
confirm:async t=>"yes"===await e(`${t} [yes/no]`),ask:async(t,o)=>{for(;;){
const a=await e(`${t} [${o.join("/")}]`)||o[0]||"";if(o.includes(a))return a}}}}})};
