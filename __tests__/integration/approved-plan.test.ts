import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { deriveKeys, parseSecret } from '../../src/authorize/secret.ts';
import { originOf } from '../../src/protocol/trusted-keys.ts';
import { readProof } from '../support/read-proof.ts';
import { error, startResultsService } from '../support/results-service.ts';
import type { ResultsService, StoredArtifact } from '../support/results-service.ts';
import { ENVIRONMENT, OPERATIONS, REPOSITORY_ID, SECRET, Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';
import { verifyFolder } from '../../src/verify/index.ts';

/** Of github.com's kind: the artifact client does not talk to GitHub Enterprise Server. */
const SERVER = 'https://scene.localhost';
const TRUSTED = `${deriveKeys(parseSecret(SECRET, 'test'), REPOSITORY_ID, originOf(SERVER, REPOSITORY_ID)).vkey.text}\n`;

let results: ResultsService;
let scene: Scene;
beforeAll(async () => {
  results = await startResultsService();
});
afterAll(() => results.close());
beforeEach(async () => {
  results.artifacts.length = 0;
  results.calls.length = 0;
  results.fault = null;
  scene = await Scene.open({ trustedKeys: TRUSTED });
});
afterEach(() => scene.close());

const step = (inputs: Record<string, string>, env = results.env): Promise<StepOutcome> =>
  scene.step('index.js', inputs, { GITHUB_SERVER_URL: SERVER }, { env });
/** The plan job and the ship job of one workflow run. */
const planJob = (inputs: Record<string, string> = {}): Promise<StepOutcome> =>
  step({ 'github-token': 'plan-token', 'artifact-name': 'auto', ...inputs });
type Planned = Pick<StepOutcome, 'outputs'>;
let kept: { readonly run: Planned; readonly stored: StoredArtifact; readonly bytes: Buffer } | null = null;
/** The plan job on an untouched scene: done once, for what every scene's repository holds is the same. */
async function planned(): Promise<Planned> {
  if (kept === null) {
    const run = await planJob();
    expect(results.artifacts.map(({ name }) => name)).toEqual(['marketops-plan']);
    const [stored] = results.artifacts.splice(0) as [StoredArtifact];
    kept = { run, stored, bytes: await results.blobs.read(stored.blob) };
  }
  results.calls.length = 0;
  results.artifacts.push({ ...kept.stored });
  await results.blobs.write(kept.stored.blob, kept.bytes);
  return kept.run;
}
const shipJob = (approved: Planned, env = results.env): Promise<StepOutcome> => {
  const expected = approved.outputs['plan-digest'] ?? '';
  const keyed = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': SECRET, 'artifact-name': '' };
  return step({ ...keyed, 'expected-plan-digest': expected }, env);
};
const called = (): string[] => results.calls.map(({ method }) => method);

/** After the approval: other bytes of an asset, another title, an operation less and one more. */
function change(): void {
  scene.change({
    'build/widgets.tar.gz': 'another archive',
    '.marketops/operations.yml': OPERATIONS.slice(0, OPERATIONS.indexOf('  - id: pr'))
      .replace('name: Widgets 1.0.0', 'name: Widgets, by somebody else')
      .replace('id: tag\n', 'id: version\n')
      .replace('[tag]', '[version]'),
  });
}

function refused(run: StepOutcome): void {
  expect([run.exitCode, run.outputs['result']]).toEqual([1, 'blocked']);
  expect(scene.writes()).toEqual([]);
  const { of } = readProof(run.proof);
  expect(of('receipt.refused')).toHaveLength(2);
  for (const { data } of of('policy.decided')) {
    expect(data.violations.map((violation) => 'code' in violation && violation.code)).toEqual(['plan_digest_differs']);
  }
}

test('a plan that changed after the approval is refused, and each change is shown', async () => {
  const approved = await planned();
  change();
  const run = await shipJob(approved);
  refused(run);
  const lines = run.log.split('\n');
  expect(lines).toContain('  release (publish_release) is not what was approved');
  expect(lines).toContain('    name: "Widgets 1.0.0" → "Widgets, by somebody else"');
  expect(lines).toContain('    depends_on: ["tag"] → ["version"]');
  expect(run.log).toMatch(/ {4}assets\["widgets\.tar\.gz"\]\.digest: "sha256:[0-9a-f]{64}" → "sha256:[0-9a-f]{64}"/);
  expect(lines).toContain('  tag (tag_repo) was approved, and would not run');
  expect(lines).toContain('  pr (open_pr) was approved, and would not run');
  expect(lines).toContain('  version (tag_repo) was not approved');

  const short = 'changed: release (assets, name, depends_on); added: version; removed: tag, pr';
  const [decided] = readProof(run.proof).of('policy.decided');
  const [violation] = decided?.data.violations ?? [];
  expect(violation).toMatchObject({ message: expect.stringContaining(short) });
  expect(run.summary).toContain('### What changed since the approval');
  expect(run.summary).toContain('`"Widgets, by somebody else"`');
  const page = readFileSync(join(run.proof, 'report.html'), 'utf8');
  expect(page).toContain('What changed since the approval');
  expect(page).toContain('Widgets, by somebody else');
  // What was compared is no part of the decision: the proof verifies without it.
  expect((await verifyFolder(run.proof, TRUSTED)).verdict).toBe('VERIFIED');
}, 60_000);

test.each([
  ['an asset', { 'build/widgets.tar.gz': 'rebuilt' }, 'release'],
  ['a committed file', { VERSIONS: '1.0.1\n' }, 'pr'],
  ['one of each', { 'build/SHA256SUMS': 'other\n', VERSIONS: '1.0.1\n' }, 'release, pr'],
])(
  'a difference in %s is pinned on the operation that has it',
  async (_name, changes, ids) => {
    const approved = await planned();
    scene.change(changes);
    const run = await shipJob(approved);
    expect(run.exitCode).toBe(1);
    const errors = run.log.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`The result is blocked. ${ids}: `);
    const quoted = ids.split(', ').map((id) => `\`${id}\``);
    expect(run.summary).toContain(`(\`plan_digest_differs\`): ${quoted.join(', ')}\n`);
    expect(run.summary).toMatch(/`plan_blocked`\).* `tag`/);
    expect((await verifyFolder(run.proof, TRUSTED)).verdict).toBe('VERIFIED');
  },
  60_000,
);

test('the approved plan ships, and nothing is fetched for it', async () => {
  const run = await shipJob(await planned());
  expect([run.exitCode, run.outputs['result']]).toEqual([0, 'shipped']);
  expect(called()).toEqual([]);
}, 60_000);

test('the plan of a later attempt, or of a job of a matrix, is found by its digest', async () => {
  await planned();
  scene.change({ 'build/widgets.tar.gz': 'the archive of attempt 2' });
  const later = await planJob({ 'artifact-name': 'marketops-plan-2' });
  change();
  const run = await shipJob(later);
  refused(run);
  expect(run.log).toContain('  release (publish_release) is not what was approved');
}, 60_000);

test.each([
  [
    'the plan job uploaded nothing',
    { 'artifact-name': '' },
    /was not found: this run has no artifact called marketops-plan\./,
  ],
  ['its artifact has a name of its own', { 'artifact-name': 'mine' }, /was not found: this run has no artifact/],
])(
  '%s: it says so, and how to look',
  async (_name, inputs, words) => {
    const approved = await planJob(inputs);
    change();
    const run = await shipJob(approved);
    refused(run);
    expect(run.log).toMatch(words);
    expect(run.log).toContain('gh run download 9001 --repo acme/widgets');
    expect(run.summary).toContain('gh run download 9001 --repo acme/widgets');
    expect(called()).not.toContain('GetSignedArtifactURL');
  },
  60_000,
);

test('an artifact that somebody put in the place of the plan is not shown', async () => {
  const approved = await planned();
  scene.change({ '.marketops/operations.yml': OPERATIONS.replace('Widgets 1.0.0', 'Another plan') });
  // A plan of its own, well-formed, under the right name: its digest is not the approved one.
  results.artifacts.length = 0;
  await planJob();
  change();
  const run = await shipJob(approved);
  refused(run);
  expect(run.log).toContain('no plan among the artifacts of this run has that digest (marketops-plan: sha256:');
  expect(run.log).not.toContain('Another plan');
  expect(run.summary).not.toContain('Another plan');
}, 60_000);

test('bytes that the service holds otherwise than they were uploaded are not shown', async () => {
  const approved = await planned();
  await results.blobs.write(results.artifacts[0]?.blob ?? '', Buffer.from('PK, but not what was uploaded'));
  change();
  const run = await shipJob(approved);
  refused(run);
  expect(run.log).toContain('its zip is not the one that was uploaded');
}, 60_000);

test('a service that refuses, and a job without one, change no decision', async () => {
  const approved = await planned();
  change();
  results.fault = () => error(403, 'permission_denied', 'not yours');
  refused(await shipJob(approved));
  const run = await shipJob(approved, {});
  expect([run.exitCode, run.outputs['result']]).toEqual([1, 'blocked']);
  expect(run.log).toContain('the artifacts of this run could not be read');
}, 120_000);
