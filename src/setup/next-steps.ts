import type { PresetName } from '../authorize/policy/index.ts';
import { isEnterpriseServer } from './remote.ts';
import type { Remote } from './remote.ts';

export interface NextStepsFacts extends Remote {
  readonly preset: PresetName;
  readonly defaultBranch: string;
  readonly environment: string;
  /** Null when no key was made. */
  readonly secret: string | null;
  /** `owner/name@ref` of this action. */
  readonly action: string;
}

/** What a person does after \`init\`, in order: where to click, what to type. */
export function nextSteps(facts: NextStepsFacts): string {
  const cli = `npx github:${facts.action.replace('@', '#')}`;
  const steps = [
    `Try it here, offline:\n${cli} rehearse`,
    environmentStep(facts),
    keyStep(facts),
    `Make the ledger, a branch that holds what was done and which receipts are spent:\n${cli} ledger init`,
    `Commit the files to ${facts.defaultBranch} and push. Read .marketops/policy.yml first: it is what will be enforced.`,
    ...(facts.preset === 'strict' ? [SIGNERS_STEP] : []),
    startStep(facts),
  ];
  return steps.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n     ')}`).join('\n\n');
}

const SIGNERS_STEP =
  'List in .marketops/approvers who may sign, a key a line (`marketops init --approvers LOGIN,LOGIN` fills it); two of them sign each\n' +
  'plan, by `marketops approve`.';

/** Whether the push of the files starts the workflow is up to its triggers, which follow the policy. */
function startStep({ server, repository, preset }: NextStepsFacts): string {
  const page = `${server}/${repository}/actions/workflows/release.yml`;
  return preset === 'strict' || isEnterpriseServer(server)
    ? `Start it: ${page}, "Run workflow"`
    : `The push started it: ${page} shows the plan${preset === 'solo' ? ' and what was shipped' : ', and where to approve it'}`;
}

const CLICKS: Readonly<Record<PresetName, readonly string[]>> = {
  solo: ['Deployment branches and tags: "Selected branches and tags", add the branch BRANCH'],
  team: [
    '"Required reviewers": add who approves releases',
    '"Prevent self-review": on',
    '"Allow administrators to bypass configured protection rules": off',
    'Deployment branches and tags: "Selected branches and tags", add the branch BRANCH',
  ],
  strict: [
    '"Required reviewers": add the team that approves releases; put the same team and its id into .marketops/policy.yml',
    'GITHUB_TOKEN cannot read who is in a team: give the job Ship the `github-token` of an App with `members: read`',
    '"Prevent self-review": on',
    '"Allow administrators to bypass configured protection rules": off',
    'Deployment branches and tags: "Selected branches and tags", add the branch BRANCH',
  ],
};

function environmentStep({ server, repository, preset, environment, defaultBranch }: NextStepsFacts): string {
  const clicks = CLICKS[preset].map((click) => `- ${click.replace('BRANCH', defaultBranch)}`);
  const page = `${server}/${repository}/settings/environments/new`;
  return [`Make the environment "${environment}" at ${page}`, ...clicks].join('\n');
}

function keyStep({ server, repository, environment, secret }: NextStepsFacts): string {
  if (secret === null) {
    return 'No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there.';
  }
  const host = new URL(server).host;
  const named = host === 'github.com' ? repository : `${host}/${repository}`;
  return [
    'Store the key in that environment. It is stored nowhere yet and is not shown again:',
    `gh secret set MARKETOPS_HMAC_KEY --env ${shellWord(environment)} --repo ${named}`,
    'and paste, when it asks:',
    secret,
  ].join('\n');
}

/** Whatever a shell would read otherwise, in quotes. */
const shellWord = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
