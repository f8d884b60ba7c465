import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { PRESETS } from '../authorize/policy/index.ts';
import { createSecret, deriveKeys, parseSecret } from '../authorize/secret.ts';
import { MarketOpsError } from '../core/errors.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import { originOf } from '../protocol/vkey.ts';
import { POLICY_PATH } from '../protocol/vocabulary.ts';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub, SeedFile } from 'embedded-github';
import { runStep } from './runner.ts';
import type { StepResult } from './runner.ts';
import { fileOrNull, rehearsedWorkspace } from './workspace.ts';

export interface RehearsalOptions {
  /** Folder of the bundled action: `index.js`, `execute.js`. */
  readonly dist: string;
  readonly workspace: string;
  readonly operations: string;
  readonly policy: string;
  /** The prod run's proof, and nothing else; the dry run's goes to `<out>-plan`. */
  readonly out: string;
  readonly variables: string;
  /** What starts the run that ships: `push`, or another event that a policy permits. */
  readonly event: string;
  /** A real key, to see its vkey; a throwaway one when empty. */
  readonly hmacKey: string;
  readonly say: (text: string) => void;
}

export interface Rehearsal {
  readonly planDigest: string;
  readonly prod: StepResult;
  /** The spent receipts, offered again; null when nothing was shipped. */
  readonly replay: StepResult | null;
  readonly proof: string;
  /** The rehearsed repository's trusted-keys. */
  readonly trustedKeys: string;
  /** Requests that were neither GET nor HEAD, in the dry run. */
  readonly writesInDryRun: number;
}

const OWNER = 'acme';
const ENVIRONMENT = 'production';
const RUN_ID = 1;
/** Not a host that anybody has: what is signed in a rehearsal can be taken for nobody's. */
const SERVER = 'https://rehearsal.localhost';
const TOKEN = 'rehearsal-token';
const PLAN_TOKEN = 'rehearsal-read-token';

/**
 * Runs the true action against an embedded GitHub on this machine: the plan of a pull request, a reviewer's approval,
 * the prod run, and its spent receipts offered again after somebody deleted what they had permitted.
 * @throws MarketOpsError when the rehearsal cannot be set up, or the plan itself fails
 */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  const out = resolve(options.out);
  const planOut = `${out}-plan`;
  await Promise.all([out, planOut].map(refuseFull));
  const temporary = await mkdtemp(join(tmpdir(), 'marketops-rehearsal-'));
  const secret = options.hmacKey === '' ? createSecret(randomBytes) : options.hmacKey;
  let github: EmbeddedGitHub | null = null;
  try {
    const { directory, committed } = await rehearsedWorkspace(resolve(options.workspace), temporary);
    github = await startRehearsed(options, directory, committed, secret);
    const step = stepper(options, github, directory, temporary);

    options.say('Preview: dry run on a pull request, with a token that can only read');
    const plan = { mode: 'dry_run', 'github-token': PLAN_TOKEN, policy: options.policy };
    const preview = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' };
    const dryRun = await step('index.js', { ...plan, 'proof-directory': planOut }, preview);
    if (dryRun.exitCode !== 0) throw failed('The dry run', dryRun);

    options.say('Plan: dry run after the merge, whose digest the reviewer sees');
    const planned = await step('index.js', { ...plan, 'proof-directory': join(temporary, 'plan-proof') }, {});
    if (planned.exitCode !== 0) throw failed('The plan', planned);
    const planDigest = planned.outputs['plan-digest'] ?? '';
    const writesInDryRun = github.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length;

    options.say(`Approve: a reviewer approves ${planDigest} in the environment ${ENVIRONMENT}`);
    github.admin.requestApproval(RUN_ID, ENVIRONMENT);
    github.admin.approve(RUN_ID, ENVIRONMENT, 'reviewer', `Approved ${planDigest}`);

    options.say('Ship: prod, in the protected environment');
    const signed = {
      mode: 'prod',
      environment: ENVIRONMENT,
      'hmac-key': secret,
      'expected-plan-digest': planDigest,
      'create-ledger': 'true',
    };
    const prod = await step('index.js', { ...signed, 'proof-directory': out }, {});

    const trustedKeys = trustedKeysOf(secret, github.repositoryId);
    const replay =
      prod.exitCode === 0
        ? await offerAgain(github, out, temporary, (inputs) => step('execute.js', { ...signed, ...inputs }, {}))
        : null;
    return { planDigest, prod, replay, proof: out, trustedKeys, writesInDryRun };
  } finally {
    await github?.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

async function refuseFull(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new MarketOpsError(
      'proof_directory_not_empty',
      `${folder} is not empty. Remove it, or name another folder with --out.`,
    );
  }
}

function failed(what: string, { log, exitCode }: StepResult): MarketOpsError {
  return new MarketOpsError('rehearsal_failed', `${what} ended with exit code ${exitCode}:\n${log.trim()}`);
}

function trustedKeysOf(secret: string, repositoryId: string): string {
  const keys = deriveKeys(parseSecret(secret, 'MARKETOPS_HMAC_KEY'), repositoryId, originOf(SERVER, repositoryId));
  return `# of the rehearsed repository\n${keys.vkey.text}\n`;
}

async function startRehearsed(
  options: RehearsalOptions,
  directory: string,
  committed: Record<string, SeedFile>,
  secret: string,
): Promise<EmbeddedGitHub> {
  const repositoryId = 1_000_001;
  const policy = await fileOrNull(join(directory, options.policy));
  if (policy === null) options.say(`There is no ${options.policy}: the rehearsal uses the preset "solo"`);
  const github = await startGitHub({
    owner: OWNER,
    repo: 'rehearsal',
    repositoryId,
    files: {
      ...committed,
      [POLICY_PATH]: { content: policy ?? PRESETS.solo },
    },
    tokens: {
      [TOKEN]: {
        login: 'github-actions[bot]',
        app: true,
        permissions: { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'read' },
      },
      [PLAN_TOKEN]: { login: 'github-actions[bot]', app: true, permissions: { contents: 'read' } },
    },
  });
  // A commit of its own: the plan is made at the one before, and so is the same whatever the key.
  const trustedKeys = trustedKeysOf(secret, String(repositoryId));
  github.admin.commitFiles('main', { '.marketops/trusted-keys': { content: trustedKeys } }, 'List the key');
  for (const login of ['maintainer', 'reviewer']) github.admin.addUser(login);
  github.admin.setEnvironment(ENVIRONMENT, {
    requiredReviewers: ['reviewer'],
    preventSelfReview: true,
    canAdminsBypass: false,
    branchPolicy: 'protected',
  });
  // As a repository that takes its ledger and its policy seriously has it; a policy may require it.
  github.admin.setRules([
    {
      target: 'branch',
      pattern: `refs/heads/${LEDGER_BRANCH}`,
      rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
    },
    { target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'pull_request' }] },
  ]);
  github.admin.createRun({ runId: RUN_ID, headSha: github.commitSha, actor: 'maintainer', event: options.event });
  return github;
}

type Step = (entry: string, inputs: Record<string, string>, facts: Record<string, string>) => Promise<StepResult>;

function stepper(options: RehearsalOptions, github: EmbeddedGitHub, workspace: string, temporary: string): Step {
  const { owner, repo, repositoryId, apiUrl, graphqlUrl, commitSha } = github;
  return (entry, inputs, facts) =>
    runStep({
      entry: join(options.dist, entry),
      workspace,
      temporary,
      inputs: {
        operations: options.operations,
        variables: options.variables,
        'github-token': TOKEN,
        ...inputs,
      },
      github: {
        GITHUB_REPOSITORY: `${owner}/${repo}`,
        GITHUB_REPOSITORY_ID: repositoryId,
        GITHUB_RUN_ID: String(RUN_ID),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW_REF: `${owner}/${repo}/.github/workflows/release.yml@refs/heads/main`,
        GITHUB_WORKFLOW_SHA: commitSha,
        GITHUB_ACTOR: 'maintainer',
        GITHUB_TRIGGERING_ACTOR: 'maintainer',
        GITHUB_SHA: commitSha,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_EVENT_NAME: options.event,
        GITHUB_API_URL: apiUrl,
        GITHUB_GRAPHQL_URL: graphqlUrl,
        GITHUB_SERVER_URL: SERVER,
        ...facts,
      },
      env: { MARKETOPS_TEST_WRITE_PACING_MS: '0' },
    });
}

/** Somebody deletes the tags and offers the spent receipts to the execute phase, as envelopes. */
async function offerAgain(
  github: EmbeddedGitHub,
  proof: string,
  temporary: string,
  execute: (inputs: Record<string, string>) => Promise<StepResult>,
): Promise<StepResult> {
  for (const ref of Object.keys(github.admin.snapshot().refs)) {
    if (ref.startsWith('refs/tags/')) github.admin.deleteRef(ref);
  }
  return execute({ receipts: join(proof, 'receipts'), 'proof-directory': join(temporary, 'replay-proof') });
}
