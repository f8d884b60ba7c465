// The whole way on a real repository, for `npm run live`: files on the default branch, an environment, a run that waits, the approval
// of whoever has the token, the bundled action with that run's facts, and the verifier.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createSecret, deriveKeys, parseSecret } from '../src/authorize/secret.ts';
import { LEDGER_BRANCH } from '../src/protocol/ledger-files.ts';
import { originOf } from '../src/protocol/trusted-keys.ts';
import { runStep } from 'action-runner/runner';

const DIST = join(import.meta.dirname, '../dist');
const SERVER = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';

export interface Way {
  readonly repository: string;
  readonly repositoryId: string;
  readonly branch: string;
  /** The commit that the default branch is at, to which it is put back. */
  readonly first: string;
  /** Of everything that is made: names begin with it. */
  readonly mine: string;
  readonly api: string;
  readonly graphql: string;
  readonly token: string;
  /** Asks GitHub below the repository. @throws Error for another answer than a success */
  readonly ask: (method: string, url: string, body?: unknown) => Promise<Record<string, unknown> & { length?: number }>;
  /** Has something deleted at the end, the newest first. */
  readonly later: (url: string) => void;
  /** One more row: what was tried, what is assumed, what came of it. */
  readonly tell: (what: string, assumed: string, found: string) => void;
}

const WORKFLOW = `name: marketops-live
on:
  workflow_dispatch:
permissions: {}
jobs:
  wait: { runs-on: ubuntu-latest, environment: NAME, steps: [{ run: sleep 1 }] }
`;
const POLICY = `version: 1
environment: NAME
ledger_protection: warn
default_branch_protection: warn
approvals: { min: 1, not: [], comment_must_contain_plan_digest: true }
environment_protection: { required_reviewers: true, prevent_self_review: false, admins_may_bypass: true, branch_restricted: false }
rules:
  - { id: live, effect: permit, reason: A trial, operations: [tag_repo, publish_release], repositories: [self] }
`;
const OPERATIONS = `version: 1
operations:
  - { id: tag, kind: tag_repo, tag: NAME }
  - { id: release, kind: publish_release, tag: NAME, body: A trial., assets: [asset.txt], depends_on: [tag] }
`;

/** Goes it; what comes in the way is thrown, and what was made until then is deleted by the caller. */
export async function wholeWay(way: Way): Promise<void> {
  const { repository, repositoryId, branch, mine, ask, later, tell, token } = way;
  const secret = createSecret(randomBytes);
  const { vkey } = deriveKeys(parseSecret(secret, 'live'), repositoryId, originOf(SERVER, repositoryId));
  const named = (text: string): string => text.replaceAll('NAME', mine);
  const files = {
    '.github/workflows/marketops-live.yml': named(WORKFLOW),
    '.marketops/operations.yml': named(OPERATIONS),
    '.marketops/policy.yml': named(POLICY),
    '.marketops/trusted-keys': `${vkey.text}\n`,
  };
  const tree = Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }));
  const { sha: root } = await ask('POST', '/git/trees', { base_tree: way.first, tree });
  const { sha } = await ask('POST', '/git/commits', { message: mine, tree: root, parents: [way.first] });
  await ask('PATCH', `/git/refs/heads/${branch}`, { sha, force: false });

  const { id: reviewer } = await ask('GET', `${way.api}/user`);
  const reviewers = [{ type: 'User', id: reviewer }];
  await ask('PUT', `/environments/${mine}`, { reviewers, prevent_self_review: false, deployment_branch_policy: null });
  later(`/environments/${mine}`);

  const workflow = '/actions/workflows/marketops-live.yml';
  await until(() =>
    ask('GET', workflow).then(
      () => true,
      () => false,
    ),
  );
  await ask('POST', `${workflow}/dispatches`, { ref: branch });
  const run = await until(async () => {
    const { workflow_runs: [newest] = [] } = (await ask('GET', `${workflow}/runs`)) as {
      workflow_runs?: { id: number }[];
    };
    return newest;
  });
  const pending = `/actions/runs/${run.id}/pending_deployments`;
  await until(async () => ((await ask('GET', pending)).length ?? 0) > 0);
  const { actor, triggering_actor: trigger } = (await ask('GET', `/actions/runs/${run.id}`)) as Record<
    string,
    { login?: string }
  >;

  const temporary = mkdtempSync(join(tmpdir(), 'marketops-live-'));
  try {
    const workspace = join(temporary, 'workspace');
    for (const [path, content] of Object.entries({ ...files, 'asset.txt': `${mine}\n` })) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), content);
    }
    const facts = {
      ...{ GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: repositoryId, GITHUB_EVENT_NAME: 'workflow_dispatch' },
      ...{
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SHA: String(sha),
        GITHUB_WORKFLOW_SHA: String(sha),
      },
      ...{
        GITHUB_REF: `refs/heads/${branch}`,
        GITHUB_ACTOR: actor?.login ?? '',
        GITHUB_TRIGGERING_ACTOR: trigger?.login ?? '',
      },
      GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/marketops-live.yml@refs/heads/${branch}`,
      ...{ GITHUB_API_URL: way.api, GITHUB_GRAPHQL_URL: way.graphql, GITHUB_SERVER_URL: SERVER },
    };
    const proof = join(temporary, 'proof');
    const step = (inputs: Record<string, string>) =>
      runStep({
        ...{ entry: join(DIST, 'index.js'), workspace, temporary, github: facts },
        inputs: { 'github-token': token, 'artifact-name': '', ...inputs },
      });
    const plan = await step({ mode: 'dry_run' });
    const digest = plan.outputs['plan-digest'] ?? '';
    tell('the whole way: plan', 'planned', plan.outputs['result'] ?? lastLine(plan.log));

    const environments = (await ask('GET', pending)) as unknown as { environment: { id: number } }[];
    const ids = environments.map(({ environment }) => environment.id);
    await ask('POST', pending, { environment_ids: ids, state: 'approved', comment: digest });
    tell('the whole way: approval', 'approved', 'approved');

    later(`/git/refs/tags/${mine}`);
    later(`/git/refs/heads/${LEDGER_BRANCH}`);
    const shipped = await step({
      ...{ mode: 'prod', environment: mine, 'hmac-key': secret, 'expected-plan-digest': digest },
      ...{ 'create-ledger': 'true', 'proof-directory': proof },
    });
    const release = shipped.outputs['release-id'];
    if (release !== undefined && release !== '') later(`/releases/${release}`);
    tell('the whole way: ship', 'shipped', shipped.outputs['result'] ?? lastLine(shipped.log));
    tell('the whole way: verify', 'VERIFIED', verdict(proof, join(workspace, '.marketops/trusted-keys')));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function verdict(proof: string, keys: string): string {
  const args = [join(DIST, 'cli/index.js'), 'verify', proof, '--trusted-keys', keys, '--json'];
  try {
    const { verdict: said } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
      verdict: string;
    };
    return said;
  } catch (error) {
    return lastLine(String(error));
  }
}

const lastLine = (log: string): string => log.trim().split('\n').at(-1) ?? '';

/** GitHub takes a moment for workflows and runs: asked every two seconds, for two minutes. */
async function until<T>(look: () => Promise<T>): Promise<NonNullable<T>> {
  const pause = Number(process.env['MARKETOPS_LIVE_PAUSE_MS'] ?? '2000');
  for (let asked = 0; asked < 60; asked++) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    await wait(pause);
  }
  throw new Error('GitHub took more than two minutes');
}
