import { cp, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lineOfType, refused, refusedSaying, rejectedAtGate } from '../assertions.ts';
import type { AuditContext } from '../context.ts';
import { filesBelow } from '../files.ts';
import { PLAN_TOKEN, REPOSITORY_ID, SHIP_TOKEN, TAG_ONLY } from '../material.ts';
import { execute, mintInto, rejected } from '../receipts.ts';
import { must, named, play } from '../scenario.ts';
import type { Play, Result, Scenario } from '../scenario.ts';
import { isWrite } from '../scene.ts';
import type { Scene, Step } from '../scene.ts';
import { inScene, isRefused, otherKeys, otherSecret } from '../setups.ts';

const ONE = { operations: TAG_ONLY };
const EVENTS = 'Prod is refused on events that somebody without write access controls.';
const PROCESS = 'What would undo this process’s checks is refused beside the key.';
const KEY = 'Only a key signs that keygen made and the owners listed.';

export const JOB: readonly Scenario[] = [
  named('J1', 'Prod from a pull request', 'fork', 'critical', EVENTS, {
    attack: ['Open a pull request whose workflow runs in prod.'],
    ...onEvent('pull_request', 'refs/pull/1/merge'),
  }),
  named('J2', 'Prod from pull_request_target', 'fork', 'critical', EVENTS, {
    attack: ['Use the event that runs with secrets on a fork’s behalf.'],
    ...onEvent('pull_request_target'),
  }),
  named('J3', 'Prod after a fork’s workflow', 'fork', 'critical', EVENTS, {
    attack: ['Have a pull request from a fork finish, and start from workflow_run.'],
    ...onEvent('workflow_run'),
  }),
  named('J4', 'Prod on a comment', 'stranger', 'critical', EVENTS, {
    attack: ['Write a comment that starts a workflow.'],
    ...onEvent('issue_comment'),
  }),
  named('J5', 'Prod on the merge ref of a fork', 'fork', 'critical', EVENTS, {
    attack: ['Dispatch the workflow on refs/pull/1/merge, policy and all from the fork.'],
    ...onEvent('workflow_dispatch', 'refs/pull/1/merge'),
  }),
  named('J6', 'GITHUB_REPOSITORY injected', 'job', 'critical', {
    defence: 'Name and id of the repository are compared with GitHub’s.',
    attack: ['Let an earlier step name another repository that the token reaches.'],
    ...refusedJob('repository_mismatch', { facts: { GITHUB_REPOSITORY_ID: '5' } }),
  }),
  named('J7', 'Repository made anew', 'admin', 'critical', 'A repository’s id is in every signature.', {
    attack: ['Delete the repository and make another of the same name.', 'Run with what the old one approved.'],
    ...isRefused('refusal repository_mismatch', 'repository_mismatch', {
      options: { repositoryId: '1000009' },
      facts: { GITHUB_REPOSITORY_ID: REPOSITORY_ID },
    }),
  }),
  named('J8', 'GITHUB_API_URL without encryption', 'job', 'critical', 'Addresses are https, or this machine’s.', {
    attack: ['Let an earlier step set GITHUB_API_URL to a host of yours over plain http.'],
    ...refusedAtOnce('runner_invalid', { facts: { GITHUB_API_URL: 'http://api.github.example' } }),
  }),
  named('J9', 'GITHUB_API_URL of a GitHub of the attacker’s', 'job', 'critical', {
    defence: 'A receipt’s run, attempt, repository, environment and API are compared.',
    attack: [
      'Set up a server that answers as GitHub does and approves everything.',
      'Let an earlier step name it as GITHUB_API_URL in the executing job.',
    ],
    ...play('execute', 'gate.rejected with run_mismatch', async (context) => {
      const [scene, theirs] = await Promise.all([context.open(), context.open()]);
      const receipts = await mintInto(context, scene, await context.plan());
      const { apiUrl, graphqlUrl } = theirs.github;
      const facts = { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl };
      const step = await execute(scene, receipts, {}, facts);
      rejectedAtGate(theirs, step, 'run_mismatch');
      return rejectedAtGate(scene, step, 'run_mismatch');
    }),
  }),
  named('J10', 'Code loaded through NODE_OPTIONS', 'job', 'critical', PROCESS, {
    attack: ['Let an earlier step set NODE_OPTIONS.'],
    ...refusedAtOnce('environment_refused', { env: { NODE_OPTIONS: '--no-warnings' } }),
  }),
  named('J11', 'Certificates not checked', 'job', 'critical', PROCESS, {
    attack: ['Let an earlier step set NODE_TLS_REJECT_UNAUTHORIZED=0.'],
    ...refusedAtOnce('environment_refused', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }),
  }),
  named('J12', 'Weak key', 'stranger', 'critical', KEY, {
    attack: ['Use a password as the key, to be guessed from published signatures.'],
    ...refusedJob('key_invalid', { inputs: { 'hmac-key': 'correct-horse-battery-staple' } }),
  }),
  named('J13', 'No key', 'writer', 'high', KEY, {
    attack: ['Run prod in a job that does not name the environment.'],
    ...refusedJob('key_missing', { inputs: { 'hmac-key': '' } }),
  }),
  named('J14', 'Key that the owners did not list', 'writer', 'critical', KEY, {
    attack: ['Make a key of your own, well-formed.', 'Run prod with it.'],
    ...inScene('prod', 'an unsigned proof whose operations have key_unknown', {}, async (scene) => {
      const step = await scene.prod({ 'hmac-key': otherSecret() });
      return nothingSigned(step, refused(scene, step, 'key_unknown'));
    }),
  }),
  named('J15', 'Key that is not in force any more', 'retired key', 'critical', KEY, {
    attack: ['Keep the secret of a key whose not-after has passed.', 'Run prod with it.'],
    ...play('prod', 'an unsigned proof whose operations have key_not_in_force', async (context) => {
      const trustedKeys = `${context.keys.vkey.text} not-after=2026-01-01T00:00:00.000Z\n`;
      const scene = await context.open({ trustedKeys });
      const step = await scene.prod();
      return nothingSigned(step, refused(scene, step, 'key_not_in_force'));
    }),
  }),
  named('J16', 'Key in a job that plans', 'writer', 'high', 'A dry run refuses the key.', {
    attack: ['Pass the key to a dry run, where whoever changes the workflow can read it.'],
    ...inScene('prod', 'refusal of the input hmac-key before any request', {}, async (scene, context) => {
      const step = await scene.dryRun({ 'hmac-key': context.secret });
      must(scene.github.requests.length === 0, 'requests went out before it was refused');
      return refusedSaying(scene, step, /must not be given the key/);
    }),
  }),
  named('J17', 'Writing in a dry run', 'writer', 'critical', {
    defence: 'In a dry run no writer and no key exist in the process.',
    attack: ['Run the same plan as a dry run, with a token that may write.'],
    ...inScene('prod', 'operation.blocked with mode_not_prod for every operation', {}, async (scene) => {
      const step = await scene.dryRun({ 'github-token': SHIP_TOKEN });
      const changing = scene.github.requests.filter(isWrite);
      must(changing.length === 0, 'a dry run sent requests that could change something');
      must(step.exitCode === 0, 'the dry run failed');
      must(!scene.hasPublished(), 'something was published');
      const blocked = step.lines.filter((line) => line.includes('"type":"operation.blocked"'));
      must(blocked.length === 3, `${blocked.length} of 3 operations are on record as blocked`);
      return { outcome: 'defended', evidence: blocked[0] ?? '' };
    }),
  }),
  named('J18', 'Secrets in errors', 'github', 'critical', 'Secrets are masked before anything can print them.', {
    attack: [
      'Have the server answer with an error that repeats the token.',
      'Read log, summary and proof for token and key.',
    ],
    ...inScene('prod', 'a refusal whose log, summary and proof hold neither key nor token', ONE, secretsInErrors),
  }),
  named('J19', 'Token that may only read', 'writer', 'high', 'A refused write is a failure.', {
    attack: ['Run prod with a token without write access, and hope that a refused write counts as done.'],
    ...inScene('prod', 'a refusal that names the permission; GitHub accepted no write', ONE, async (scene) => {
      const step = await scene.prod({ 'github-token': PLAN_TOKEN });
      must(!scene.hasPublished(), 'something was published');
      return refusedSaying(scene, step, /contents: write|actions: read/);
    }),
  }),
  named('J20', 'Artifact of another run or a fork', 'fork', 'critical', 'The key must be the repository’s.', {
    attack: [
      'Upload an artifact with receipts in a fork, signed with the fork’s key.',
      'Have it downloaded as this run’s.',
    ],
    ...rejected('key_unknown', () => ({ keys: otherKeys() })),
  }),
  named('J21', 'Receipt of 10 GB', 'workflow', 'medium', 'A receipt is at most 1 MiB.', {
    attack: ['Put a file of 10 GB into the folder of receipts, so that the job runs out of memory.'],
    ...inScene('execute', 'refusal receipts_unreadable', ONE, async (scene, context) => {
      const receipts = await context.folder();
      const path = join(receipts, 'tag.dsse.json');
      await writeFile(path, '{');
      await truncate(path, 10 * 1024 ** 3);
      return refused(scene, await execute(scene, receipts), 'receipts_unreadable');
    }),
  }),
  named('J22', 'Two receipts for one operation', 'workflow', 'high', {
    defence: 'Nothing is chosen: two receipts for one operation are refused.',
    attack: ['Put receipts of two authorize jobs into one folder, and let the action choose.'],
    ...inScene('execute', 'refusal receipts_ambiguous', ONE, async (scene, context) => {
      const receipts = await mintInto(context, scene, await context.plan(ONE));
      await cp(join(receipts, 'tag.dsse.json'), join(receipts, 'again.dsse.json'));
      return refused(scene, await execute(scene, receipts), 'receipts_ambiguous');
    }),
  }),
  ...['issues', 'fork', 'watch', 'gollum', 'discussion_comment'].map((event, i): Scenario =>
    named(`J${23 + i}`, `Prod on the event ${event}`, 'stranger', 'critical', {
      series: 'Prod on an event that anybody can bring about',
      defence: EVENTS,
      attack: [`Bring about ${event}, for which a workflow of the repository runs in prod.`],
      ...onEvent(event),
    }),
  ),
  ...['LD_PRELOAD', 'LD_LIBRARY_PATH', 'OPENSSL_CONF', 'SSL_CERT_FILE', 'SSLKEYLOGFILE', 'NODE_PATH'].map(
    (name, i): Scenario =>
      named(`J${28 + i}`, `${name} set`, 'job', 'critical', PROCESS, {
        series: 'Variables that change what the process loads, trusts or gives away',
        attack: [`Let an earlier step set ${name}.`],
        ...refusedAtOnce('environment_refused', { env: { [name]: '/tmp/of-an-attacker' } }),
      }),
  ),
  named('J34', 'Another file of the default branch as policy', 'writer', 'critical', {
    defence: 'Prod reads the policy from the default branch.',
    attack: ['Find a file on the default branch that permits more.', 'Name it in the input policy of the prod job.'],
    ...refusedAtOnce('input_invalid', { inputs: { policy: '.marketops/other.yml' } }),
  }),
  named('J35', 'A policy of the workflow’s choice', 'writer', 'critical', {
    defence: 'Only the policy of the default branch can name another repository’s.',
    attack: ['Write a policy into a repository of your own.', 'Name it in the input policy-ref of the prod job.'],
    ...refusedJob('input_invalid', { inputs: { 'policy-ref': 'stranger/repo:policy.yml@main' } }),
  }),
];

type Changes = Pick<Parameters<typeof isRefused>[2], 'inputs' | 'facts' | 'env'>;

/** Prod in a job whose environment or inputs are not what they should be. */
function refusedJob(code: string, changes: Changes): Play {
  return isRefused(`refusal ${code}`, code, changes);
}

/** The same, and GitHub is not asked for anything before. */
function refusedAtOnce(code: string, changes: Changes): Play {
  return isRefused(`refusal ${code} before any request`, code, { ...changes, atOnce: true });
}

function onEvent(event: string, ref = 'refs/heads/main'): Play {
  return refusedAtOnce('event_refused', { facts: { GITHUB_EVENT_NAME: event, GITHUB_REF: ref } });
}

/** The run did not use its key at all: its ledger names none. */
function nothingSigned(step: Step, result: Result): Result {
  const opened = lineOfType(step.lines, 'run.opened');
  must(opened?.includes('"vkey":null') === true, 'the run signed with a key that it may not use');
  return result;
}

async function secretsInErrors(scene: Scene, { secret }: AuditContext): Promise<Result> {
  scene.github.setInterceptor(({ phase, method, path }) =>
    phase === 'before' && method === 'POST' && path.endsWith('/git/tags')
      ? { kind: 'answer', status: 422, body: { message: `Bad credentials: ${SHIP_TOKEN}` } }
      : null,
  );
  const step = await scene.prod();
  must(step.exitCode === 1, 'the run did not fail');
  const log = step.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const texts = [...filesBelow(step.proof).values()].map((bytes) => bytes.toString('latin1'));
  const kept = [log.join('\n'), step.summary, JSON.stringify(step.outputs), ...texts];
  for (const held of [secret, SHIP_TOKEN])
    must(!kept.some((text) => text.includes(held)), 'a secret was printed or kept');
  must(!scene.hasPublished(), 'something was published');
  const line = lineOfType(step.lines, 'operation.failed');
  must(line !== null, 'the failure is not on record');
  return { outcome: 'defended', evidence: line };
}
