import { setupCalls, shown } from './calls.ts';
import type { Call, SetupFacts } from './calls.ts';
import { isEnterpriseServer } from 'github-names/remote';

export interface NextStepsFacts extends SetupFacts {
  /** `owner/name@ref` of this action. */
  readonly action: string;
  readonly version: string;
  /** What was made already: environment and rules, the secret in it, the ledger, the rules for the default branch. */
  readonly applied: boolean;
  readonly stored: boolean;
  readonly ledger: boolean;
  readonly protectedBranch: boolean;
}

/** What a person does after \`init\`, in order: where to click, what to type. */
export function nextSteps(facts: NextStepsFacts): string {
  const { action, server, defaultBranch, preset, trigger, secret, applied, stored, ledger, protectedBranch } = facts;
  const cli = `npx github:${action.replace('@', '#')}`;
  const calls = setupCalls(facts);
  const typed = (of: Call['of']): string =>
    calls
      .filter((call) => call.of === of)
      .map(shown)
      .join('\n');
  const ledgerRules = applied ? '' : `\n${typed('ledger')}`;
  const starts = trigger === 'merge' && !isEnterpriseServer(server) ? ', which starts the workflow' : '';
  const steps = [
    `Try it here, offline:\n${cli} rehearse`,
    applied ? null : environmentStep(facts, typed('environment')),
    secret === null ? NO_KEY : stored ? null : `${KEY_STEP}\n${typed('key')}\nand paste, when it asks:\n${secret}`,
    ledger
      ? null
      : 'Make the ledger, a branch that holds what was done and which receipts are spent (in an empty repository once ' +
        `${defaultBranch} is pushed), and protect it:\n${cli} ledger init${ledgerRules}`,
    preset === 'strict' ? SIGNERS_STEP : null,
    `Commit the files to ${defaultBranch} and push${starts}. Read .marketops/policy.yml first: it is what will be enforced.`,
    preset === 'solo' || protectedBranch
      ? null
      : `Let nothing into ${defaultBranch} but pull requests:\n${typed('default branch')}`,
    startStep(facts),
    `What is still missing for prod:\n${cli} doctor`,
  ].filter((step) => step !== null);
  return steps.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n     ')}`).join('\n\n');
}

const SIGNERS_STEP =
  'List in .marketops/approvers who may sign, a key a line (`marketops init --approvers LOGIN,LOGIN` fills it); two of them sign each\n' +
  'plan, by `marketops approve`. One of a team approves it: .marketops/policy.yml names yours (`--reviewers ORG/TEAM`).\n' +
  'GITHUB_TOKEN cannot read who is in a team: give the job Ship the `github-token` of an App with `members: read`.';

const KEY_STEP = 'Store the key in that environment. It is stored nowhere yet and is not shown again:';
const NO_KEY =
  'No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there.';

function startStep({ server, repository, preset, trigger, prefix, version }: NextStepsFacts): string {
  const page = `${server}/${repository}/actions/workflows/release.yml`;
  const tag = prefix + version;
  if (trigger === 'tag')
    return `Release by a tag: git tag ${tag} && git push origin ${tag}\n${page} shows what becomes of it`;
  return trigger === 'dispatch' || isEnterpriseServer(server)
    ? `Start it: ${page}, "Run workflow"`
    : `The push started it: ${page} shows the plan${preset === 'solo' ? ' and what was shipped' : ', and where to approve it'}`;
}

function environmentStep(
  { server, repository, preset, environment, reviewers }: NextStepsFacts,
  typed: string,
): string {
  const page = `${server}/${repository}/settings/environments/new`;
  const missing =
    preset === 'solo' || reviewers.length > 0
      ? ''
      : '\nand add at that page who approves releases, as "Required reviewers" (`--reviewers LOGIN` does it here)';
  return `Make the environment ${JSON.stringify(environment)}, at ${page} or by\n${typed}${missing}`;
}
