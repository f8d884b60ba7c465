import { commandFor } from 'command-table/frame';
import type { CommandTable } from 'command-table/frame';
import { MarketOpsError } from '../core/errors.ts';
import { ACTION_VERSION } from '../core/version.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import type { CommandIo } from './io.ts';

export const command = commandFor<CommandIo>();

/** Every command. A new one is an entry here and the module that it loads. */

const PROOF = 'a proof folder, its zip, or a clone of the ledger branch';
const KEYS = {
  'trusted-keys': {
    value: 'FILE',
    help: 'keys to believe, one a line: a list from elsewhere than the path',
  },
  vkey: { value: 'KEY', repeat: true, help: 'a verifier key to believe; may be given several times' },
  repository: {
    value: 'OWNER/NAME',
    help: 'believe the keys that its default branch lists; asks its API (GH_TOKEN for a private one)',
  },
} as const;
const APPROVERS = {
  value: 'FILE',
  repeat: true,
  help: 'a list of approvers to believe, from elsewhere than the path; of a ledger branch each one that it ever had',
} as const;
const POLICY = { value: 'FILE', default: '.marketops/policy.yml', help: 'the policy' } as const;
const REMOTE = { value: 'NAME', default: 'origin', help: "the clone's remote on GitHub" } as const;

export const COMMANDS: CommandTable<CommandIo> = {
  name: 'marketops',
  version: ACTION_VERSION,
  about: `MarketOps ${ACTION_VERSION}: governed publishing for GitHub Actions.`,
  kindOf: (error) => {
    if (!(error instanceof MarketOpsError)) return 'defect';
    return error.code === 'usage' ? 'usage' : 'failure';
  },
  groups: {
    policy: 'check the policy, try cases against it, and ask why it decided',
    ledger: 'create the ledger branch, look at it, restore it',
  },
  commands: [
    command({
      name: 'init',
      summary: 'write the operations, the policy, the keys and the workflow into a clone',
      description:
        'Reads the version from package.json, Cargo.toml, pyproject.toml or go.mod, the changelog and the tags, and proposes ' +
        'the next one. Makes the key, prints it once and stores it nowhere. Overwrites nothing. On a terminal it asks for ' +
        'what is not given. The repository’s id comes from the API of the server that the remote names; a private ' +
        'repository needs GH_TOKEN.',
      options: {
        preset: { value: 'PRESET', choices: ['solo', 'team', 'strict'], help: 'how much is demanded (default: team)' },
        trigger: {
          value: 'EVENT',
          choices: ['merge', 'tag', 'dispatch'],
          help: 'what starts a release (default: merge; with strict, dispatch)',
        },
        environment: { value: 'NAME', default: 'production', help: 'the environment that holds the key' },
        reviewers: { value: 'LOGIN,ORG/TEAM', help: 'who approves releases, as reviewers of the environment' },
        explicit: { help: 'a workflow with a job for each step: build, plan, comment, ship, verify' },
        apply: {
          help: 'make the environment, its secret, the ledger and the rulesets by gh, each shown first; what is there stays',
        },
        yes: { help: 'ask nothing' },
        directory: { value: 'DIR', default: '.', help: 'the clone' },
        remote: REMOTE,
        approvers: {
          value: 'LOGIN,LOGIN',
          help: 'list in .marketops/approvers the SSH keys that GitHub shows of these people; to be checked',
        },
        action: { value: 'OWNER/NAME@REF', help: 'the action that the workflow uses' },
        'repository-id': { value: 'N', help: "the repository's number: gh api repos/OWNER/NAME --jq .id" },
        offline: { help: 'ask no API; needs --repository-id' },
      },
      examples: {
        init: 'in a clone',
        'init --preset solo --apply': 'without an approval by a second person, set up on GitHub too',
        'init --preset strict --approvers alice,bob': 'with two people who sign',
        'init --action acme/marketops-action@v1': 'with a fork of this action',
      },
      exits: { 0: 'what was missing is written', 1: 'the clone or its repository could not be read, or gh failed' },
      load: async () => (await import('./setup/init.ts')).init,
    }),
    command({
      name: 'migrate',
      summary: 'turn the publishing steps of a workflow into an operations file',
      description:
        'Reads the steps of softprops/action-gh-release, ncipollo/release-action and peter-evans/create-pull-request. Prints ' +
        'the operations file, and to the error stream what it could not carry over, by line. Changes nothing but --out.',
      args: { workflow: 'the workflow file' },
      options: { out: { value: 'FILE', help: 'write the operations there, into a new file' } },
      examples: {
        'migrate .github/workflows/release.yml': 'look at it',
        'migrate .github/workflows/release.yml --out .marketops/operations.yml': 'keep it',
      },
      exits: { 0: 'printed or written', 1: 'no step publishes, or the file could not be read or written' },
      load: async () => (await import('./setup/migrate.ts')).migrateCommand,
    }),
    command({
      name: 'doctor',
      summary: 'say what prod still lacks, and what to do about it',
      description:
        'Looks at the default branch and the settings on GitHub, as a plan does, and at the workflow of the clone. GitHub ' +
        'shows secrets’ names and who may bypass rules to administrators alone: GH_TOKEN=$(gh auth token).',
      options: {
        directory: { value: 'DIR', default: '.', help: 'the clone' },
        remote: REMOTE,
        json: { help: 'print the rows as JSON' },
      },
      examples: { doctor: 'in a clone that `marketops init` prepared' },
      exits: { 0: 'nothing is lacking, as far as the token can see', 1: 'something is' },
      json: '[{"name", "state": "ok" | "lacks" | "unseen" | "note", "message", "remedy"}]',
      load: async () => (await import('./setup/doctor.ts')).doctor,
    }),
    command({
      name: 'verify',
      summary: 'verify a proof or a ledger, offline',
      description:
        'Opens no socket, but for --repository. Keys come from --trusted-keys, --vkey and --repository alone, never from ' +
        'the path or the working directory. A ledger branch needs its history: name a clone. Prints the verdict and ' +
        'what it means; --verbose lists every check.',
      args: { path: `${PROOF}; a ledger.jsonl, or a .tlog-proof` },
      options: {
        ...KEYS,
        approvers: APPROVERS,
        'hmac-key-file': {
          value: 'FILE',
          help: 'keys of `marketops keygen`, to check HMACs (default: MARKETOPS_HMAC_KEY)',
        },
        ledger: { value: 'DIR', help: 'a clone of the ledger that must hold the proof: needed for a key with last=' },
        asset: { value: 'FILE', help: 'say whether this file was published by the run of a proof, as which asset' },
        run: { value: 'ID', help: 'of a ledger branch: check this run in full, from the branch alone' },
        since: { value: 'CHECKPOINT', help: 'a signed checkpoint seen before, which must lie on the same history' },
        'since-mirror': { value: 'DIR', help: 'the same of a clone made before: a mirror elsewhere as a witness' },
        verbose: { help: 'list every check, one a line' },
        json: { help: 'print the report as JSON' },
      },
      examples: {
        'verify marketops-proof --trusted-keys trusted-keys': 'a proof, under a list of keys from elsewhere',
        'verify ledger --since checkpoint': 'a clone of the ledger branch, and that nothing was rewritten',
      },
      exits: {
        0: 'VERIFIED',
        1: 'TAMPERED; or the file of --asset was not published',
        2: 'UNUSABLE, or the command line cannot be used',
        3: 'INCOMPLETE',
        4: 'UNVERIFIABLE',
        5: 'SELF_CONSISTENT: nothing is wrong, but no key from outside was given',
      },
      json: '{"verdict", "checks": [{"name", "status", "detail"}], "entries", "head", "root"}',
      load: async () => (await import('./verify.ts')).verify,
      loadUnusable: async () => (await import('./verify.ts')).cannotVerify,
    }),
    command({
      name: 'approve',
      summary: 'sign the plan of a run with your SSH key',
      description:
        'Shows what would happen, asks, and signs by ssh-keygen. The signature goes into the review that the run waits for, ' +
        'else to the branch marketops-approvals of the clone, else into a file (--out). A run needs GH_TOKEN: GH_TOKEN=$(gh auth token).',
      args: { 'what?': 'a run, by its URL or its id, or a folder with its plan' },
      options: {
        digest: { value: 'DIGEST', help: 'sign this plan digest, without seeing the plan' },
        key: { value: 'FILE', help: "the SSH key (default: git's user.signingkey)" },
        yes: { help: 'do not ask' },
        out: { value: 'FILE', help: 'write the signed approval into a new file' },
        reject: { value: 'REASON', help: 'reject the run that waits for a review' },
        list: { help: 'list the runs that wait for a review' },
        check: { value: 'FILE', help: 'say whether an approval text would count; with the options below' },
        approvers: { value: 'FILE', help: 'the list of approvers' },
        origin: { value: 'ORIGIN', help: 'HOST/repositories/ID/marketops, else as the clone has it' },
        environment: { value: 'NAME', help: 'the environment, else as the policy has it' },
        'plan-digest': { value: 'DIGEST', help: 'the plan' },
        'created-at': { value: 'TIME', help: 'when the run was created' },
        at: { value: 'TIME', help: 'when it is judged' },
        remote: REMOTE,
        json: { help: 'print what --check finds as JSON' },
      },
      examples: {
        'approve https://github.com/OWNER/NAME/actions/runs/ID': 'a run that waits',
        'approve marketops-proof --out alice.txt': 'a plan at hand, without a network',
      },
      exits: { 0: 'signed, rejected, or the text counts', 1: 'not signed, or the text does not count' },
      json: '{"counts", "counted": [{"principal", "key", "digest", "not_after", "verified", "name"}],\n "ignored": [{"from", "reason"}], "approvers": [lines that do not count]}',
      load: async () => (await import('./approve.ts')).approve,
    }),
    command({
      name: 'inclusion',
      summary: 'show one receipt’s outcome without the rest of the ledger',
      description:
        'Prints a C2SP tlog-proof of the receipt’s outcome line. Store it as NAME.tlog-proof: `marketops verify` checks ' +
        'it without the rest.',
      args: { path: PROOF },
      options: { receipt: { value: 'ID', required: true, help: 'the receipt: rcpt_<32 hex>' }, ...KEYS },
      examples: {
        'inclusion marketops-proof --receipt RECEIPT_ID > receipt.tlog-proof':
          'for one receipt of `marketops audit-trail`',
      },
      exits: {
        0: 'the proof is printed',
        1: 'no signed checkpoint covers an outcome of the receipt, or the path is TAMPERED',
      },
      load: async () => (await import('./inclusion.ts')).inclusion,
    }),
    command({
      name: 'audit-trail',
      summary: 'list what became of each operation',
      description:
        'A line for everything that has a status, and for each signed approval. Reads and checks the chain; whether the ledger is genuine only ' +
        '`marketops verify` says.',
      args: { path: `${PROOF}, or a ledger.jsonl` },
      options: { json: { help: 'print JSON, one object a line' } },
      examples: { 'audit-trail marketops-proof --json': 'for jq and its like' },
      exits: { 0: 'the ledger is read', 1: 'the ledger has a defect' },
      json:
        '{"seq", "ts", "run_id", "run_attempt", "operation_id", "operation_kind", "receipt_id",\n' +
        ' "event", "status", "code", "message", "github"}, one a line; of a signed approval\n' +
        '{"seq", "ts", "run_id", "run_attempt", "event", "principal", "key", "key_type", "hardware", "verified", "not_after"}',
      load: async () => (await import('./audit-trail.ts')).auditTrail,
    }),
    command({
      name: 'site',
      summary: 'build a static site from ledger branches',
      description:
        'Runs, figures, people, policies and the chain, each checked in the reader’s browser against the signed checkpoint. ' +
        'Asks nobody, and works from a disk. Built again into the same folder, only what is new is read.',
      args: { 'branches...': 'clones of ledger branches, with their history' },
      options: {
        out: { value: 'DIR', default: 'site', help: 'where it goes: a new folder, or one that was built before' },
        'trusted-keys': KEYS['trusted-keys'],
      },
      examples: {
        'site ledger --trusted-keys trusted-keys': 'of one clone of the branch',
        'site ledgers/* --out site': 'of an organisation’s clones',
      },
      exits: {
        0: 'the site is built',
        1: 'a branch cannot be read, or something in one does not hold: the site tells it',
      },
      load: async () => (await import('history/site/command')).siteCommand,
    }),
    command({
      name: 'proof',
      summary: 'make the proof of a run again, from the ledger branch',
      description:
        'Verifies the branch and the run as `verify BRANCH --run RUN` does, and writes what an upload would hold, though the ' +
        'artifact ended long ago or never was: each file byte for byte, but for the report, the summary and the manifest, which ' +
        'the job alone could sign. Beside it README.md and check.sh say how to check it with sha256sum, openssl, ssh-keygen and git.',
      args: { run: 'the id of a run', 'branch?': 'a clone of the ledger branch (default: the working directory)' },
      options: {
        out: { value: 'DIR', help: 'a new folder (default: marketops-proof-RUN, unless --zip is given)' },
        zip: { value: 'FILE', help: 'a new zip with all of it, for an auditor' },
        attempt: { value: 'N', help: 'this attempt alone' },
        ...KEYS,
        approvers: APPROVERS,
      },
      examples: {
        'proof 9001 --trusted-keys trusted-keys': 'in a clone of the branch',
        'proof 9001 ledger --zip run-9001.zip': 'for somebody else',
      },
      exits: {
        0: 'VERIFIED, and written',
        1: 'the branch has no lines of the run, or does not hold: nothing is written',
        3: 'INCOMPLETE, and written',
        4: 'UNVERIFIABLE, and written',
        5: 'SELF_CONSISTENT, and written: no key from outside was given',
      },
      load: async () => (await import('history/commands/proof')).proofCommand,
    }),
    command({
      name: 'stats',
      summary: 'figures of ledger branches, and whether somebody should look',
      description:
        'Success of authorization, receipts, gates, chain, times, refusals, failures. The exit code is an alert’s; of several ' +
        'the gravest, as they are listed here. Whether GitHub has a release that the ledger does not account for the reconcile ' +
        'action says.',
      args: { 'branches...': 'clones of ledger branches, with their history' },
      options: {
        'trusted-keys': KEYS['trusted-keys'],
        since: { value: 'TIME', help: 'of runs opened from then on: 2026-11-22, or 2026-11-22T01:02:03.456Z' },
        json: { help: 'print the figures as JSON' },
      },
      examples: {
        'stats ledger --trusted-keys trusted-keys': 'in the terminal',
        'stats ledgers/* --since 2026-01-01 --json': 'for a monitor',
      },
      exits: {
        0: 'nothing to look at',
        1: 'a branch cannot be read, or something in one does not hold',
        3: 'a receipt was consumed twice',
        4: 'something was begun or executed without nine passes',
        5: 'an authorization neither passed nor failed',
        6: 'something is in doubt for over an hour',
        7: 'a foreign commit is not on record yet',
      },
      json:
        '{"runs", "authorization", "receipts", "gates", "trail", "chain", "lead_time", "approval_wait", "refusals", "failures",\n' +
        ' "approvals", "foreign_commits", "break_glass", "in_doubt", "alerts": [{"name", "exit", "message"}]}; times in milliseconds',
      load: async () => (await import('history/commands/stats')).statsCommand,
    }),
    command({
      name: 'export',
      summary: 'ledger branches as records, for a spreadsheet or a database',
      description: 'A record for each run, operation, accepted and foreign commit. Cells of CSV are never formulas.',
      args: { 'branches...': 'clones of ledger branches, with their history' },
      options: {
        format: {
          value: 'FORMAT',
          choices: ['ndjson', 'csv'],
          default: 'ndjson',
          help: 'JSON, one object a line, or CSV',
        },
        since: { value: 'TIME', help: 'runs and commits from then on: 2026-11-22, or 2026-11-22T01:02:03.456Z' },
        'trusted-keys': KEYS['trusted-keys'],
      },
      examples: {
        'export ledger --format csv > ledger.csv': 'for a spreadsheet',
        'export ledgers/* --since 2026-01-01': 'for jq and its like',
      },
      exits: { 0: 'the records are printed', 1: 'a branch cannot be read, or something in one does not hold' },
      load: async () => (await import('history/commands/export')).exportCommand,
    }),
    command({
      name: 'explain',
      summary: 'say what a code means, and what to do',
      description: 'The texts of the report. A code stands in square brackets at the end of a message.',
      args: { code: 'such as receipt_expired' },
      options: { json: { help: 'print the text as JSON' } },
      examples: { 'explain receipt_expired': 'a code of the gate' },
      exits: { 0: 'the text is printed', 2: 'there is no such code' },
      json: '{"code", "severity", "title", "cause", "remedy": [...]}',
      load: async () => (await import('./explain.ts')).explainCode,
    }),
    command({
      name: 'rehearse',
      summary: 'run the action against a GitHub on this machine',
      description:
        'Preview, plan, approval, prod run, and its spent receipts offered again, in a repository with the branches and ' +
        'tags of this one. Environment, workflow, event and people are those of the workflow file and the policy. Leaves ' +
        'the prod run’s proof in --out, the preview’s in <out>-plan, and overwrites its own. The key is made for the ' +
        'occasion, or taken from MARKETOPS_HMAC_KEY. Where the policy asks for signatures, people sign with throwaway SSH ' +
        'keys (ssh-keygen), whose list is left in <out>-approvers.',
      options: {
        workspace: { value: 'DIR', default: '.', help: 'the checkout' },
        operations: { value: 'FILE', default: '.marketops/operations.yml', help: 'the operations' },
        policy: POLICY,
        variable: {
          value: 'NAME=VALUE',
          repeat: true,
          help: 'a variable of the operations; may be given several times',
        },
        event: { value: 'NAME', help: 'the event that starts the run (default: one that the policy permits)' },
        at: { value: 'TIME', help: 'when, like 2027-01-04T09:00Z (default: as soon as the policy permits)' },
        signed: {
          help: 'somebody signs the plan with a throwaway SSH key, though the policy asks for no signature',
        },
        offline: { help: 'do not ask the remote for its branches, tags and releases' },
        out: { value: 'DIR', help: 'where the proof goes (default: .marketops/rehearsal/proof of the checkout)' },
        json: { help: 'print the outcome as JSON' },
      },
      examples: {
        rehearse: 'in a checkout that `marketops init` prepared',
        'rehearse --signed': 'with an approval that somebody signs',
        'rehearse --variable version=1.2.0 --at 2027-01-04T09:00Z': 'with a variable, at another time',
      },
      exits: {
        0: 'something was published, its proof is VERIFIED, a dry run wrote nothing and spent receipts were refused',
        1: 'one of these is not so',
      },
      json: '{"plan_digest", "result", "operations", "writes_in_dry_run", "replay", "proof", "verdict"}',
      load: async () => (await import('./rehearse.ts')).rehearseCommand,
    }),
    command({
      name: 'serve',
      summary: 'an embedded GitHub on this machine, for other programs',
      description:
        'Listens on 127.0.0.1 until SIGINT or SIGTERM. The repository holds the commit of the clone in the working ' +
        'directory, or what a JSON file says. Prints addresses, tokens, and where to approve, reject, start runs, move ' +
        'the clock and read a snapshot.',
      options: {
        port: { value: 'N', default: '0', help: 'the port of the API; 0 is any free one' },
        seed: { value: 'FILE', help: 'a JSON file; without `files` in it, the commit is that of the clone' },
        json: { help: 'print one line of JSON' },
      },
      examples: {
        'serve --port 8300': 'in a clone',
        'serve --seed seed.json --json': 'a made-up repository, for a script',
      },
      exits: { 0: 'it was ended by a signal' },
      json:
        '{"repository", "repository_id", "default_branch", "commit_sha", "api_url", "graphql_url", "uploads_url",\n' +
        ' "server_url", "admin_url", "admin_token", "tokens": {TOKEN: {"login", "permissions"}}}',
      load: async () => (await import('./serve.ts')).serve,
    }),
    command({
      name: 'security-audit',
      summary: 'play every attack of the threat model against this very bundle',
      description: 'On an embedded GitHub on this machine; prints a row a scenario.',
      options: {
        out: {
          value: 'DIR',
          help: 'write report.md, report.json and report.html into a folder that is empty or not there',
        },
        only: { value: 'ID,ID', default: '', help: 'play some of the scenarios' },
        json: { help: 'print the outcome as JSON' },
      },
      examples: { 'security-audit --only A1,P1 --out audit': 'two scenarios, with a report' },
      exits: { 0: 'no scenario is breached', 1: 'one is' },
      json: '{"action_version", "at", "complete", "bundle", "scenarios": [{"id", "outcome", ...}]}',
      load: async () => (await import('./security-audit.ts')).securityAuditCommand,
    }),
    command({
      name: 'policy check',
      summary: 'is the policy valid, and does every rule do something?',
      options: { policy: POLICY },
      examples: { 'policy check': 'the policy of this checkout' },
      exits: { 0: 'nothing was found', 1: 'something was found' },
      load: async () => (await import('./policy.ts')).policyCheck,
    }),
    command({
      name: 'policy test',
      summary: 'are the owner’s cases decided as expected?',
      args: { cases: 'a file of cases' },
      options: { policy: POLICY },
      examples: { 'policy test cases.yml': 'the policy of this checkout' },
      exits: { 0: 'all cases are decided as expected', 1: 'one is not' },
      load: async () => (await import('./policy.ts')).policyTest,
    }),
    command({
      name: 'policy why',
      summary: 'why was an operation of a proof decided as it was?',
      description:
        'Decides again from the proof’s plan, policy and evidence: each rule with its conditions, and what is asked of the ' +
        'run, each with the fact and the place that it stands at. Whether the proof is genuine only `marketops verify` says.',
      args: { operation: 'the id of an operation', proof: 'a proof folder or its zip' },
      options: { json: { help: 'print the derivation as JSON' } },
      examples: { 'policy why release marketops-proof': 'an operation that was refused, or permitted' },
      exits: { 0: 'the operation is permitted', 1: 'it is not, or waits for something' },
      json: '{"operation_id", "decision", "rules": [{"id", "effect", "reason", "matched", "conditions": [{"condition",\n "verdict", "expected", "found", "from"}]}], "demands": [{"name", "verdict", "facts", "violations"}], "violations"}',
      load: async () => (await import('./policy.ts')).policyWhy,
    }),
    command({
      name: 'ledger init',
      summary: `create the ledger: the branch ${LEDGER_BRANCH}`,
      description:
        'In a clone: pushes a commit without parents to that branch. Refused when the branch is there. Done once a ' +
        'repository; the work tree is left alone.',
      options: { remote: REMOTE },
      examples: { 'ledger init': 'on the remote "origin"' },
      exits: { 0: 'the branch is there now', 1: 'it was there before, or git failed' },
      load: async () => (await import('./ledger.ts')).ledgerInit,
    }),
    command({
      name: 'ledger status',
      summary: 'say which commits of the ledger’s branch count, and who made the others',
      description:
        'In a clone: fetches the branch, and judges it under the keys of the default branch. Lists foreign commits, intents ' +
        'without an outcome and keys. With --admin also the rules for the branch; GitHub shows who may bypass them to ' +
        'whoever may edit them, so GH_TOKEN must be such a token.',
      options: {
        remote: REMOTE,
        admin: { help: 'read the rules for the branch, with the token in GH_TOKEN' },
        json: { help: 'print the status as JSON' },
      },
      examples: {
        'ledger status': 'in a clone',
        'ledger status --admin': 'with GH_TOKEN=$(gh auth token) of somebody who may edit the rules',
      },
      exits: {
        0: 'what is on the branch counts, or is on record',
        1: 'foreign commits are not on record yet, or the branch cannot be trusted',
      },
      json:
        '{"accepted": {"commit", "size"}, "head", "problems": [...], "foreign": [{"commit", "author", "date", "subject",\n' +
        ' "paths", "recorded"}], "open": [{"receipt_id", "run_id", "run_attempt", "seq"}], "keys": [{"vkey", "state"}], "rules"}',
      load: async () => (await import('./ledger-status.ts')).ledgerStatus,
    }),
    command({
      name: 'ledger restore',
      summary: 'put the files of the newest commit that counts on top of the ledger’s branch',
      description:
        'In a clone, with an ordinary push. A run does this by itself, but where its token may not remove what lies there ' +
        '(workflow files).',
      options: { remote: REMOTE },
      examples: { 'ledger restore': 'in a clone' },
      exits: { 0: 'the branch ends in those files', 1: 'no commit counts, or git failed' },
      load: async () => (await import('./ledger.ts')).ledgerRestore,
    }),
    command({
      name: 'keygen',
      summary: 'make a key, and its line for .marketops/trusted-keys',
      description:
        'Nothing is stored. Store the key as a secret of the protected environment: ' +
        'gh secret set MARKETOPS_HMAC_KEY --env ENVIRONMENT',
      options: {
        server: { value: 'URL', default: 'https://github.com', help: 'the server of the repository' },
        'repository-id': {
          value: 'N',
          help: "the repository's number: gh api repos/OWNER/NAME --jq .id",
        },
        replace: { help: 'in a clone: replace a key that leaked, and say up to where the old one is believed' },
        remote: REMOTE,
      },
      examples: {
        'keygen --repository-id 4711': 'for a repository on github.com',
        'keygen --replace': 'in a clone, when the key of its ledger leaked',
      },
      exits: { 0: 'the key is printed' },
      load: async () => (await import('./keygen.ts')).keygen,
    }),
  ],
};
