import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { deriveKeys, formatSecret, parseSecret } from '../../src/authorize/secret.ts';
import { originOf } from '../../src/protocol/trusted-keys.ts';
import { startResultsService } from '../support/results-service.ts';
import type { ResultsService, StoredArtifact } from '../support/results-service.ts';
import { ENVIRONMENT, REPOSITORY_ID, RUN_ID, SECRET, Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';
import { zip } from 'file-sources/any-zip';

/** Of github.com's kind: the artifact client does not talk to GitHub Enterprise Server. */
const SERVER = 'https://scene.localhost';
const KEYS_PATH = '.marketops/trusted-keys';
const vkeyOf = (secret: string): string =>
  deriveKeys(parseSecret(secret, 'test'), REPOSITORY_ID, originOf(SERVER, REPOSITORY_ID)).vkey.text;
const VKEY = vkeyOf(SECRET);
const OTHER_VKEY = vkeyOf(formatSecret(Buffer.alloc(32, 7)));

let results: ResultsService;
let scene: Scene;
let shipped: StepOutcome;
/** The artifact of the shipped proof, as the service had it at first. */
let stored: StoredArtifact;
let bytes: Buffer;

beforeAll(async () => {
  results = await startResultsService();
  scene = await Scene.open({ trustedKeys: `${VKEY}\n` });
  scene.github.admin.setToken('read-token', 'github-actions[bot]', { contents: 'read', actions: 'read' }, true);
  const inputs = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': SECRET, 'artifact-name': 'auto' };
  shipped = await scene.step('index.js', inputs, { GITHUB_SERVER_URL: SERVER }, { env: results.env });
  stored = { ...(results.artifacts[0] as StoredArtifact) };
  bytes = await results.blobs.read(stored.blob);
}, 120_000);
beforeEach(async () => {
  scene.github.setInterceptor(null);
  results.fault = null;
  results.calls.length = 0;
  results.artifacts.splice(0, results.artifacts.length, { ...stored });
  await results.blobs.write(stored.blob, bytes);
});
afterEach(() => void scene.github.admin.commitFiles('main', { [KEYS_PATH]: { content: `${VKEY}\n` } }, 'Keys'));
afterAll(async () => {
  await results.close();
  await scene.close();
});

const verify = (
  inputs: Record<string, string>,
  facts: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<StepOutcome> =>
  scene.step(
    'verify.js',
    { 'github-token': 'read-token', ...inputs },
    { GITHUB_SERVER_URL: SERVER, ...facts },
    { env: { ...results.env, ...env } },
  );

const ARTIFACT = { 'artifact-name': 'marketops-proof' };
let copies = 0;
/** A copy of the shipped proof. */
function copy(): string {
  const folder = join(scene.temporary, `copy-${++copies}`);
  cpSync(shipped.proof, folder, { recursive: true });
  return folder;
}

/** Other bytes in the place of the artifact's, which the service lists as its own. */
async function serve(content: Buffer): Promise<void> {
  await results.blobs.write(stored.blob, content);
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  Object.assign(results.artifacts[0] ?? {}, { digest, size: content.length });
}

function refused(run: StepOutcome, code: string): void {
  expect(run.log).toContain(`[${code}]`);
  expect([run.exitCode, run.outputs['verdict']]).toEqual([1, undefined]);
}

function failed(run: StepOutcome, verdict: string): void {
  expect(run.outputs['verdict']).toBe(verdict);
  expect(run.log).toContain('[proof_not_verified]');
  expect(run.exitCode).toBe(1);
  expect(run.summary).toMatch(new RegExp(`^## \\S+ Verification\\n\\n\\*\\*\\S ${verdict}\\*\\*`));
  expect(run.log).toMatch(new RegExp(`^\\S ${verdict}\\n.*Verification$`, 'm'));
}

function passed(run: StepOutcome): void {
  expect(run.log).not.toContain('::error');
  expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'VERIFIED']);
}

describe('a proof that holds', () => {
  test('as the artifact of this run, under the keys of the default branch at one commit', async () => {
    const before = scene.github.requests.length;
    const run = await verify(ARTIFACT);
    passed(run);
    passed(await verify(ARTIFACT, {}, { GITHUB_STEP_SUMMARY: '' }));
    const lines = readFileSync(join(shipped.proof, 'ledger.jsonl'), 'utf8').trimEnd().split('\n');
    expect(run.outputs).toEqual({
      verdict: 'VERIFIED',
      entries: String(lines.length),
      head: shipped.outputs['ledger-head'],
      repository: 'acme/widgets',
      'run-id': RUN_ID,
      'commit-sha': scene.github.commitSha,
      'plan-digest': shipped.outputs['plan-digest'],
    });
    expect(run.log).toMatch(/^ok +checkpoint_signatures /m);
    expect(run.log).toMatch(/^verdict: VERIFIED$/m);
    expect(run.summary).toMatch(/^## 🟢 Run `9001` of `acme\/widgets` at [0-9a-f]{7}\n\n\*\*✓ VERIFIED\*\*/);
    expect(run.log).toMatch(/^✓ VERIFIED\n.*Run 9001 of acme\/widgets at [0-9a-f]{7}\n/m);
    expect(run.summary).toMatch(/^\| ✅ \| checkpoint signatures \| /m);
    expect(run.summary).toContain('`artifact marketops-proof of run 9001`');
    const asked = scene.github.requests.slice(before);
    expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    const branch = scene.github.admin.snapshot().refs['refs/heads/main'];
    expect(asked.map(({ path }) => path)).toContain(
      `/repos/acme/widgets/contents/${encodeURIComponent(KEYS_PATH)}?ref=${branch ?? ''}`,
    );
  });

  test('as a folder, under keys from a file or from the workflow, without asking anybody', async () => {
    const before = scene.github.requests.length;
    scene.change({ 'pinned-keys': `${VKEY}\n` });
    passed(await verify({ path: shipped.proof, 'trusted-keys': 'pinned-keys' }));
    passed(await verify({ path: shipped.proof, vkey: `${OTHER_VKEY}\n${VKEY}\n`, 'github-token': '' }));
    expect(scene.github.requests.length).toBe(before);
  });

  test('as the artifact of another run, asked for with the token', async () => {
    const { admin } = scene.github;
    admin.createRun({ runId: 9100, headSha: scene.github.commitSha, actor: 'maintainer' });
    const id = admin.addArtifact(9100, 'marketops-proof', { size: bytes.length, digest: stored.digest ?? '' });
    scene.github.setInterceptor((call) =>
      call.phase === 'before' && call.path === `/repos/acme/widgets/actions/artifacts/${id}/zip`
        ? { kind: 'answer', status: 302, headers: { location: results.blobs.signedUrl(stored.blob) }, body: '' }
        : null,
    );
    const run = await verify({ ...ARTIFACT, 'run-id': '9100' });
    passed(run);
    expect(run.summary).toContain('of run 9100');
    expect(results.calls).toEqual([]);
    const asked = scene.github.requests.filter(({ path }) => path.includes('/artifacts'));
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(['read-token']));
  });
});

describe('a proof that must be about something', () => {
  const about = (): Record<string, string> => ({
    'expected-repository': 'Acme/Widgets',
    'expected-run-id': RUN_ID,
    'expected-commit-sha': scene.github.commitSha,
    'expected-plan-digest': shipped.outputs['plan-digest'] ?? '',
  });

  test('and is', async () => passed(await verify({ path: shipped.proof, ...about() })));

  test.each<[string, Record<string, string>]>([
    ['one fails the job', { 'expected-repository': 'acme/gadgets' }],
    [
      'each of several is told',
      {
        'expected-run-id': '9100',
        'expected-commit-sha': 'a'.repeat(40),
        'expected-plan-digest': `sha256:${'a'.repeat(64)}`,
      },
    ],
  ])('and is of another: %s, with what was expected and found', async (_name, others) => {
    const found: Record<string, string> = { ...about(), 'expected-repository': 'acme/widgets' };
    const run = await verify({ path: shipped.proof, ...about(), ...others });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'VERIFIED']);
    expect(run.log).toContain('[proof_of_another]');
    for (const [input, other] of Object.entries(others))
      expect(run.log).toContain(`${input}: expected "${other}", found "${found[input] ?? ''}"`);
    expect(new Set(run.log.match(/expected-[a-z-]+: expected/g))).toEqual(
      new Set(Object.keys(others).map((input) => `${input}: expected`)),
    );
    expect(run.summary).toContain('> ✕ Not the proof that is required (`proof_of_another`): ');
  });

  test('the artifact of another run that holds the proof of this one', async () => {
    scene.github.admin.createRun({ runId: 9110, headSha: scene.github.commitSha, actor: 'maintainer' });
    const id = scene.github.admin.addArtifact(9110, 'marketops-proof', {
      size: bytes.length,
      digest: stored.digest ?? '',
    });
    scene.github.setInterceptor((call) =>
      call.phase === 'before' && call.path === `/repos/acme/widgets/actions/artifacts/${id}/zip`
        ? { kind: 'answer', status: 302, headers: { location: results.blobs.signedUrl(stored.blob) }, body: '' }
        : null,
    );
    const run = await verify({ ...ARTIFACT, 'run-id': '9110', 'expected-run-id': '9110' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`expected-run-id: expected "9110", found "${RUN_ID}"`);
  });

  test('what is not VERIFIED tells nothing of a run, whatever it says', async () => {
    const path = copy();
    const ledger = readFileSync(join(path, 'ledger.jsonl'), 'utf8');
    writeFileSync(join(path, 'ledger.jsonl'), ledger.replaceAll(`"run_id":"${RUN_ID}"`, '"run_id":"9100"'));
    const run = await verify({ path, 'expected-run-id': '9100' });
    failed(run, 'TAMPERED');
    for (const name of ['repository', 'run-id', 'commit-sha', 'plan-digest']) expect(run.outputs[name]).toBe('');
    expect(run.summary).not.toContain('9100');
  });
});

describe('fails for whatever is not VERIFIED', () => {
  test('a changed line: TAMPERED, with the first failure told', async () => {
    const path = copy();
    const ledger = readFileSync(join(path, 'ledger.jsonl'), 'utf8');
    writeFileSync(join(path, 'ledger.jsonl'), ledger.replace('"actor":"maintainer"', '"actor":"somebody|e"'));
    const run = await verify({ path });
    failed(run, 'TAMPERED');
    expect(run.log).toMatch(/^first failure: ledger_chain: ledger\.jsonl, line 2, byte \d+: expected prev/m);
    expect(run.summary).toContain('> ✕ First failure (`ledger_chain`): ledger.jsonl, line 2');
    expect(run.summary).toMatch(/^\| ❌ failed \| ledger chain \|/m);
  });

  test('a changed artifact that the service lists as its own: TAMPERED', async () => {
    await serve(
      zip([
        { name: 'plan.json', bytes: Buffer.from('{}\n') },
        { name: 'manifest.json', bytes: Buffer.from('{}\n') },
      ]),
    );
    failed(await verify(ARTIFACT), 'TAMPERED');
  });

  test.each([
    ['a name that leads out of it', [{ name: '../../manifest.json', bytes: Buffer.from('{}\n') }]],
    ['a link', [{ name: 'manifest.json', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }]],
    ['a bomb', [{ name: 'manifest.json', bytes: Buffer.alloc(16 * 1024 * 1024) }]],
  ])('an artifact with %s: TAMPERED, and nothing of it is unpacked', async (_name, files) => {
    await serve(zip(files));
    failed(await verify(ARTIFACT), 'TAMPERED');
  });

  test('an artifact that is no zip, whatever else it may be: UNUSABLE', async () => {
    await serve(readFileSync(join(shipped.proof, 'ledger.jsonl')));
    failed(await verify(ARTIFACT), 'UNUSABLE');
  });

  test('a path with nothing there: UNUSABLE', async () => {
    failed(await verify({ path: 'nowhere' }), 'UNUSABLE');
  });

  test('a run that was not allowed to sign: INCOMPLETE', async () => {
    const inputs = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': '' };
    const blocked = await scene.step('index.js', inputs, { GITHUB_SERVER_URL: SERVER });
    failed(await verify({ path: blocked.proof }), 'INCOMPLETE');
  });

  test('a dry run, which nobody signed: SELF_CONSISTENT', async () => {
    const planned = await scene.step('index.js', {}, { GITHUB_SERVER_URL: SERVER });
    failed(await verify({ path: planned.proof }), 'SELF_CONSISTENT');
  });

  test('a key that only the checkout lists, not the default branch: UNVERIFIABLE', async () => {
    scene.github.admin.commitFiles('main', { [KEYS_PATH]: { content: `${OTHER_VKEY}\n` } }, 'Another key');
    scene.change({ [KEYS_PATH]: `${VKEY}\n` });
    failed(await verify(ARTIFACT), 'UNVERIFIABLE');
    failed(await verify({ path: shipped.proof }), 'UNVERIFIABLE');
  });

  test('a default branch without a list of keys: UNVERIFIABLE, and it is said', async () => {
    scene.github.admin.commitFiles('main', {}, 'No keys', { deleted: [KEYS_PATH] });
    const run = await verify(ARTIFACT);
    failed(run, 'UNVERIFIABLE');
    expect(run.summary).toContain('there is no such file');
  });
});

describe('nothing is looked at', () => {
  test('a list of keys that is half understood', async () => {
    scene.github.admin.commitFiles('main', { [KEYS_PATH]: { content: `${VKEY}\nx\n` } }, 'A line that is none');
    refused(await verify(ARTIFACT), 'trusted_keys_invalid');
    refused(await verify({ path: shipped.proof, vkey: 'x' }), 'trusted_keys_invalid');
  });

  test('an artifact that is not there, in this run or another', async () => {
    refused(await verify({ 'artifact-name': 'marketops-plan' }), 'artifact_not_found');
    refused(await verify({ ...ARTIFACT, 'run-id': '9200' }), 'artifact_not_found');
    scene.github.admin.createRun({ runId: 9300, headSha: scene.github.commitSha, actor: 'maintainer' });
    refused(await verify({ ...ARTIFACT, 'run-id': '9300' }), 'artifact_not_found');
  });

  test('an artifact that changed on its way', async () => {
    await results.blobs.write(stored.blob, Buffer.concat([bytes, Buffer.from('x')]));
    const run = await verify(ARTIFACT);
    refused(run, 'artifact_digest_mismatch');
    expect(run.summary).toBe('');
  });

  test('an artifact whose digest the service does not tell, or that is too large', async () => {
    const list = (more: object): void => {
      results.fault = ({ method }) => {
        if (method !== 'ListArtifacts') return null;
        const { run, job, id, name } = stored;
        const artifact = {
          workflow_run_backend_id: run,
          workflow_job_run_backend_id: job,
          database_id: String(id),
          name,
        };
        return { status: 200, body: { artifacts: [{ ...artifact, ...more }] } };
      };
    };
    list({ size: '1' });
    refused(await verify(ARTIFACT), 'artifact_download_failed');
    list({ size: String(3 * 2 ** 30), digest: stored.digest });
    refused(await verify(ARTIFACT), 'artifact_download_failed');
    expect(results.calls.some(({ method }) => method === 'GetSignedArtifactURL')).toBe(false);
  });

  test('on GitHub Enterprise Server: told how to go without', async () => {
    const run = await verify({ ...ARTIFACT, vkey: VKEY }, { GITHUB_SERVER_URL: 'https://github.test' });
    refused(run, 'artifact_download_failed');
    expect(run.log).toContain('name its folder as path');
  });

  test('a repository that is not the one of its id', async () => {
    scene.github.admin.addRepository('mallory', 'widgets', { [KEYS_PATH]: { content: `${OTHER_VKEY}\n` } });
    refused(await verify({ path: shipped.proof }, { GITHUB_REPOSITORY: 'mallory/widgets' }), 'repository_mismatch');
  });

  test('code that an earlier step would load into this process', async () => {
    refused(await verify({ path: shipped.proof }, {}, { NODE_OPTIONS: '--no-warnings' }), 'environment_refused');
  });

  // Every other input of a wrong form: unit/action/inputs-verify.
  test.each<[string, Record<string, string>]>([
    ['neither path nor artifact-name', {}],
    ['a run-id that is none', { ...ARTIFACT, 'run-id': '9001/../1' }],
    ['no token for another run', { ...ARTIFACT, 'run-id': '9100', vkey: VKEY, 'github-token': '' }],
    ['a list of keys that is not there', { path: '.', 'trusted-keys': 'nowhere' }],
  ])('%s', async (_name, inputs) => {
    const before = scene.github.requests.length;
    refused(await verify(inputs), 'input_invalid');
    expect(scene.github.requests.length).toBe(before);
  });

  test('a list of keys out of the proof itself', async () => {
    const path = copy();
    mkdirSync(join(path, 'more'));
    writeFileSync(join(path, 'more', 'keys'), `${OTHER_VKEY}\n`);
    refused(await verify({ path, 'trusted-keys': join(path, 'trusted-keys') }), 'input_invalid');
    refused(await verify({ path, 'trusted-keys': join(path, 'more', 'keys') }), 'input_invalid');
  });
});
