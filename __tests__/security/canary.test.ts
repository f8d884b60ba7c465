import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { formatSecret } from '../../src/authorize/secret.ts';
import { ENVIRONMENT, Scene, sceneKeys } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

/** Key and tokens, in every form in which somebody could read them, on every surface that a run leaves. */

const BYTES = Buffer.from('canary-canary-canary-canary-key!');
const KEY = formatSecret(BYTES);
const PREVIOUS_BYTES = Buffer.from('canary-canary-canary-canary-old!');
const PREVIOUS = formatSecret(PREVIOUS_BYTES);
const TOKEN = 'ghs_CanaryTokenCanaryTokenCanaryToken01';
const RUNTIME_TOKEN = 'eyJhbGciOiJub25lIn0.eyJzY3AiOiJjYW5hcnktcnVudGltZSJ9.Y2FuYXJ5';

const forms = (bytes: Buffer): string[] => [
  bytes.toString(),
  bytes.toString('hex'),
  bytes.toString('base64'),
  bytes.toString('base64url'),
];
const CANARIES = [
  KEY,
  PREVIOUS,
  TOKEN,
  RUNTIME_TOKEN,
  ...forms(BYTES),
  ...forms(PREVIOUS_BYTES),
  Buffer.from(TOKEN).toString('base64'),
  Buffer.from(`x-access-token:${TOKEN}`).toString('base64'),
];

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open({ trustedKeys: `${sceneKeys(KEY).vkey.text}\n${sceneKeys(PREVIOUS).vkey.text}\n` });
  const permissions = { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'read' } as const;
  scene.github.admin.setToken(TOKEN, 'github-actions[bot]', permissions, true);
});
afterEach(() => scene.close());

const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', DEBUG: '*' };
const step = (
  entry: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<StepOutcome> =>
  scene.step(
    entry,
    {
      mode: 'prod',
      environment: ENVIRONMENT,
      'github-token': TOKEN,
      'hmac-key': KEY,
      'previous-hmac-keys': PREVIOUS,
      ...inputs,
    },
    {},
    { env: { ...DEBUG, ...env } },
  );

/** Everything printed but the masks themselves, and every file below the job's folders: proof, outputs, state, summary. */
function surfaces(run: StepOutcome): Map<string, string> {
  const printed = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const found = new Map([['the log', printed.join('\n')]]);
  for (const entry of readdirSync(scene.temporary, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) found.set(path.slice(scene.temporary.length), readFileSync(path, 'latin1'));
  }
  return found;
}

function nowhere(run: StepOutcome): void {
  const leaks = [...surfaces(run)].flatMap(([where, text]) =>
    CANARIES.filter((canary) => text.includes(canary)).map((canary) => `${canary} in ${where}`),
  );
  expect(leaks).toEqual([]);
}

test('the search finds what is there', async () => {
  const run = await step('index.js');
  writeFileSync(join(run.proof, 'leak'), `a ${BYTES.toString('base64')} b`);
  expect(() => nowhere(run)).toThrow('leak');
});

test('a run that ships', async () => {
  const run = await step('index.js');
  expect(run.outputs['result']).toBe('shipped');
  expect(run.log).toContain(`::add-mask::${KEY}`);
  expect(run.log).toContain(`::add-mask::${PREVIOUS}`);
  expect(run.log).toContain(`::add-mask::${TOKEN}`);
  expect(surfaces(run).size).toBeGreaterThan(12);
  nowhere(run);
});

test('two jobs', async () => {
  const authorized = await step('authorize.js');
  expect(authorized.outputs['result']).toBe('authorized');
  nowhere(authorized);
  const executed = await step('execute.js', { receipts: authorized.proof });
  expect(executed.outputs['result']).toBe('shipped');
  nowhere(executed);
});

const FAILURES: readonly (readonly [
  string,
  (scene: Scene) => Record<string, string>,
  Record<string, string>,
  string,
])[] = [
  ['the key in a dry run', () => ({ mode: 'dry_run' }), {}, 'input_invalid'],
  ['a mode that is none', () => ({ mode: KEY }), {}, 'mode_invalid'],
  ['a key with its end cut off', () => ({ 'hmac-key': KEY.slice(0, -1) }), {}, 'key_invalid'],
  ['a former key with its end cut off', () => ({ 'previous-hmac-keys': PREVIOUS.slice(0, -1) }), {}, 'key_invalid'],
  ['a key that nobody listed', () => ({ 'hmac-key': formatSecret(Buffer.alloc(32, 9)) }), {}, 'key_unknown'],
  ['a token that GitHub does not know', () => ({ 'github-token': `${TOKEN}x` }), {}, 'unauthorized'],
  ['key and token where another input belongs', () => ({ 'fail-on': TOKEN, environment: KEY }), {}, 'input_invalid'],
  ['hostile variables', () => ({}), { NODE_OPTIONS: '--no-warnings' }, 'environment_refused'],
  [
    'an artifact service that is not there',
    () => ({ 'artifact-name': 'auto' }),
    { ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN, ACTIONS_RESULTS_URL: 'http://127.0.0.1:1' },
    'artifact_upload_failed',
  ],
];

test.each(FAILURES)('%s', async (_, inputs, env, code) => {
  const run = await step('index.js', inputs(scene), env);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(code);
  nowhere(run);
});

test('a GitHub that repeats the token in what it answers', async () => {
  scene.github.setInterceptor((call) =>
    call.phase === 'before' && call.method === 'POST' && /\/releases$/.test(call.path)
      ? {
          kind: 'answer',
          status: 422,
          body: { message: `Bad credentials: ${TOKEN}`, errors: [{ message: `authorization: token ${TOKEN}` }] },
        }
      : null,
  );
  const run = await step('index.js');
  expect(run.outputs['result']).toBe('partial');
  nowhere(run);
});

test('a connection that breaks at every write', async () => {
  scene.github.setInterceptor((call) => (call.method === 'POST' && call.phase === 'before' ? { kind: 'reset' } : null));
  const run = await step('index.js', {}, { MARKETOPS_TEST_SECOND_MS: '2' });
  expect(run.exitCode).toBe(1);
  nowhere(run);
});
