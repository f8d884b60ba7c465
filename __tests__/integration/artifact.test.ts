import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { deriveKeys, parseSecret } from '../../src/authorize/secret.ts';
import { originOf } from '../../src/protocol/trusted-keys.ts';
import { readProof } from '../support/read-proof.ts';
import { error, startResultsService } from '../support/results-service.ts';
import type { ResultsService } from '../support/results-service.ts';
import { DIST, ENVIRONMENT, REPOSITORY_ID, SECRET, Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

/** Of github.com's kind: the artifact client does not talk to GitHub Enterprise Server. */
const SERVER = 'https://scene.localhost';
const FACTS = { GITHUB_SERVER_URL: SERVER };
const TRUSTED = `${deriveKeys(parseSecret(SECRET, 'test'), REPOSITORY_ID, originOf(SERVER, REPOSITORY_ID)).vkey.text}\n`;
const PROD = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': SECRET };

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

const step = (inputs: Record<string, string>, facts: Record<string, string> = {}): Promise<StepOutcome> =>
  scene.step('index.js', { 'artifact-name': 'auto', ...inputs }, { ...FACTS, ...facts }, { env: results.env });
const post = (state: Readonly<Record<string, string>>): Promise<StepOutcome> =>
  scene.step('post.js', {}, FACTS, { env: results.env, state });

interface Downloaded {
  readonly artifacts: readonly { readonly id: number; readonly digest: string }[];
  readonly downloaded: unknown;
}

/** In a process of its own, which this one must not wait for in its sleep: the service lives here. */
async function client(...args: string[]): Promise<Downloaded> {
  const script = join(import.meta.dirname, '../support/artifact-client.mjs');
  const env = { PATH: process.env['PATH'], GITHUB_SERVER_URL: SERVER, ...results.env };
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { env });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Downloaded;
}

function verify(path: string, keys = TRUSTED): string {
  const file = join(scene.temporary, 'pinned');
  writeFileSync(file, keys);
  return execFileSync(process.execPath, [join(DIST, 'cli/index.js'), 'verify', path, '--trusted-keys', file], {
    encoding: 'utf8',
  });
}

describe('the proof of a governed run', () => {
  test('is uploaded, listed, downloaded with its digest, and verifies', async () => {
    const run = await step({ ...PROD, 'retention-days': '7' });
    expect(run.log).not.toContain('::error');
    expect(run.exitCode).toBe(0);
    const { 'artifact-id': id = '', 'artifact-digest': digest, 'artifact-url': url } = run.outputs;
    expect(url).toBe(`${SERVER}/acme/widgets/actions/runs/9001/artifacts/${id}`);
    expect(results.artifacts.map(({ name }) => name)).toEqual(['marketops-proof']);
    const days = (Date.parse(results.artifacts[0]?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6);
    expect(days).toBeLessThan(8);

    const folder = join(scene.temporary, 'downloaded');
    const { artifacts, downloaded } = await client(id, folder);
    expect(artifacts).toMatchObject([{ id: Number(id), digest }]);
    expect(downloaded).toMatchObject({ digestMismatch: false });
    expect(readProof(folder).files).toEqual(readProof(run.proof).files);
    expect(verify(folder)).toMatch(/verdict: VERIFIED\n$/);

    const zip = join(scene.temporary, 'proof.zip');
    const bytes = await results.blobs.read(`${id}.zip`);
    writeFileSync(zip, bytes);
    expect(digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(verify(zip)).toMatch(/verdict: VERIFIED\n$/);
    expect(run.summary).toContain('gh run download 9001');
    expect(run.summary).toContain('--name marketops-proof');

    const after = await post(run.state);
    expect([after.exitCode, after.log]).toEqual([0, '']);
    expect(results.artifacts).toHaveLength(1);
  });

  test('is uploaded also when the run is refused', async () => {
    const run = await step({ ...PROD, 'hmac-key': '' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('key_missing');
    expect(run.outputs['artifact-id']).toBe(String(results.artifacts[0]?.id));
    expect(results.artifacts[0]?.digest).toBe(run.outputs['artifact-digest']);
  });

  test('has a name that tells phase and attempt, or the one it is given, or none', async () => {
    await step({});
    await step({}, { GITHUB_RUN_ATTEMPT: '2' });
    await step({ 'artifact-name': 'mine-linux' });
    const none = await step({ 'artifact-name': '' });
    expect(results.artifacts.map(({ name }) => name)).toEqual(['marketops-plan', 'marketops-plan-2', 'mine-linux']);
    expect([none.exitCode, none.outputs['artifact-id']]).toEqual([0, undefined]);
    expect(none.log).toContain(none.proof);
  });

  test('does not take along what is no part of it', async () => {
    const run = await step({});
    writeFileSync(join(run.proof, 'token.txt'), 'secret');
    mkdirSync(join(run.proof, 'receipts', 'more'));
    writeFileSync(join(run.proof, 'receipts', 'more', 'x.dsse.json'), '{}');
    results.artifacts.length = 0;
    const { 'marketops-stored': stored, ...rest } = run.state;
    expect(stored).toBe(run.outputs['artifact-id']);
    expect((await post(rest)).exitCode).toBe(0);
    const folder = join(scene.temporary, 'late');
    await client(String(results.artifacts[0]?.id), folder);
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
    expect(existsSync(join(folder, 'token.txt'))).toBe(false);
    expect(existsSync(join(folder, 'receipts', 'more'))).toBe(false);
  });

  test('of a folder that was not empty is nothing that post would upload', async () => {
    const folder = join(scene.temporary, 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'plan.json'), 'private');
    const run = await step({ 'proof-directory': folder });
    expect(run.log).toContain('proof_directory_not_empty');
    expect((await post(run.state)).exitCode).toBe(0);
    expect(results.calls).toEqual([]);
  });
});

describe('without loss in silence', () => {
  const lost = (run: StepOutcome): void => {
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`It lies in ${run.proof}`);
    expect(run.outputs['result']).toBe('planned');
    expect(run.outputs['artifact-id']).toBeUndefined();
    expect(readProof(run.proof).canonical.run.result).toBe('planned');
  };

  test('a service that stumbles is asked again', async () => {
    let failures = 1;
    results.fault = ({ method }) =>
      method === 'FinalizeArtifact' && failures-- > 0 ? error(503, 'unavailable', 'try later') : null;
    const run = await step({});
    expect(run.exitCode).toBe(0);
    expect(results.artifacts[0]?.digest).toBe(run.outputs['artifact-digest']);
  });

  test('a service that stays away: the run fails and says where the proof lies; post tries once more', async () => {
    results.fault = () => error(503, 'unavailable', 'try later');
    const run = await step({});
    lost(run);
    expect(run.log).toContain('artifact_upload_failed');
    expect(run.log).toContain('A later step of this job can still upload it');

    // It stays away to the end: post gives up in time, and promises nothing that cannot be.
    const began = Date.now();
    const never = await post(run.state);
    expect(Date.now() - began).toBeLessThan(15_000);
    expect(never.exitCode).toBe(1);
    expect(never.log).toContain('artifact_upload_failed');
    expect(never.log).toContain('The job is over, and no later step can');
    expect(never.log).not.toContain('A later step of this job');

    results.fault = null;
    const late = await post(run.state);
    expect(late.exitCode).toBe(0);
    expect(late.log).toContain('::warning');
    expect(results.artifacts.map(({ name }) => name)).toEqual(['marketops-plan']);
    expect(results.artifacts[0]?.digest).toMatch(/^sha256:/);
  }, 120_000);

  test('the plan is shown all the same, and what is not stored is not verified', async () => {
    const elsewhere = { GITHUB_SERVER_URL: 'https://github.test' };
    const run = await step({ comment: 'true' }, elsewhere);
    lost(run);
    expect(run.log).toContain('No comment: this run was not triggered by a pull request');
    const { exitCode, log } = await step({ ...PROD, verify: 'true' }, elsewhere);
    expect([exitCode, log.includes('::group::Artifact')]).toEqual([1, false]);
  });

  test.each([
    ['a full storage', () => error(403, 'resource_exhausted', 'insufficient usage to create artifact')],
    ['a service that is no longer there', () => error(404, 'not_found', 'no such method')],
  ])('%s is told by post as it is', async (_name, fault) => {
    const run = await step({}, { GITHUB_SERVER_URL: 'https://github.test' });
    lost(run);
    results.fault = fault;
    const late = await post(run.state);
    expect(late.exitCode).toBe(1);
    expect(late.log).toContain('The job is over, and no later step can');
    expect(late.log).not.toContain('retention-days');
  });

  test('bytes that changed on their way, noticed by the service', async () => {
    results.fault = async ({ method }) => {
      if (method === 'FinalizeArtifact') await results.blobs.write(results.artifacts[0]?.blob ?? '', Buffer.from('x'));
      return null;
    };
    const run = await step({});
    lost(run);
    expect(run.log).toContain('hash mismatch');
  });

  test('bytes that the service holds otherwise than they were sent', async () => {
    results.fault = ({ method }) => {
      if (method === 'ListArtifacts') Object.assign(results.artifacts[0] ?? {}, { digest: `sha256:${'0'.repeat(64)}` });
      return null;
    };
    const run = await step({});
    lost(run);
    expect(run.log).toContain('artifact_digest_mismatch');
  });

  test('a name that another job took', async () => {
    expect((await step({})).exitCode).toBe(0);
    const second = await step({});
    lost(second);
    expect(second.log).toContain('artifact_name_taken');
    expect(second.log).toContain('strategy.job-index');
  });

  test('a full storage', async () => {
    results.fault = () => error(403, 'resource_exhausted', 'insufficient usage to create artifact');
    const run = await step({});
    lost(run);
    expect(run.log).toContain('quota');
    expect(run.log).toContain('retention-days');
  });

  test('GitHub Enterprise Server: told how to go without', async () => {
    const run = await step({}, { GITHUB_SERVER_URL: 'https://github.test' });
    lost(run);
    expect(run.log).toContain("artifact-name: ''");
  });

  test.each([
    { 'artifact-name': 'a/b' },
    { 'artifact-name': 'a:b' },
    { 'retention-days': '0' },
    { 'retention-days': 'a week' },
    { 'retention-days': '401' },
  ])('%j is refused before anything is done', async (inputs) => {
    const run = await step(inputs);
    expect([run.exitCode, existsSync(run.proof)]).toEqual([1, false]);
    expect(run.log).toContain('input_invalid');
    expect(scene.github.requests).toEqual([]);
  });
});

describe('a step that is killed', () => {
  test('while it executes: post stores what is there', async () => {
    const kill = new AbortController();
    scene.github.setInterceptor((call) => {
      if (call.phase === 'after' && call.method === 'POST' && /\/git\/refs$/.test(call.path)) kill.abort();
      return null;
    });
    const run = await scene.step('index.js', { ...PROD, 'artifact-name': 'auto' }, FACTS, {
      env: results.env,
      kill: kill.signal,
    });
    expect(run.signal).toBe('SIGKILL');
    expect(results.calls).toEqual([]);
    scene.github.setInterceptor(null);
    const late = await post(run.state);
    expect(late.exitCode).toBe(0);
    expect(results.artifacts).toMatchObject([{ name: 'marketops-proof' }]);
    const folder = join(scene.temporary, 'late');
    await client(String(results.artifacts[0]?.id), folder);
    expect(readdirSync(folder).sort()).toEqual([
      ...['approvers', 'evidence.json', 'ledger.jsonl', 'plan.json', 'policy.yml', 'receipts', 'trusted-keys'],
    ]);
    expect(readFileSync(join(folder, 'ledger.jsonl'), 'utf8')).toContain('"type":"operation.intent"');
    expect(() => verify(folder)).toThrow('verify');
  });

  test('while it uploads: the name is taken, so post uses another', async () => {
    const kill = new AbortController();
    results.fault = ({ method }) => {
      if (method === 'FinalizeArtifact') kill.abort();
      return method === 'FinalizeArtifact' ? new Promise((resolve) => setTimeout(resolve, 1_000, null)) : null;
    };
    const run = await scene.step('index.js', { 'artifact-name': 'auto' }, FACTS, {
      env: results.env,
      kill: kill.signal,
    });
    expect(run.signal).toBe('SIGKILL');
    results.fault = null;
    const late = await post(run.state);
    expect(late.log).toContain('marketops-plan-post');
    expect(late.exitCode).toBe(0);
    expect(results.artifacts.map(({ name }) => name)).toEqual(['marketops-plan', 'marketops-plan-post']);
  });

  test('before a proof began: there is nothing to store', async () => {
    const run = await step({ operations: 'not-there.yml' });
    expect(run.exitCode).toBe(1);
    expect((await post(run.state)).exitCode).toBe(0);
    expect(results.calls).toEqual([]);
  });
});
