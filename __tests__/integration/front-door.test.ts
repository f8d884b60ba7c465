import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openFaultScene } from '../support/fault-scene.ts';
import { importing } from '../support/importing.ts';
import { ENVIRONMENT, Scene, SECRET } from '../support/scene.ts';

/** The first request leaves before most of the action is loaded: what may refuse the job comes before that. */

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
});
afterAll(() => scene.close());

const PROD = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': SECRET };

test.each<[string, Record<string, string>, Record<string, string>, Record<string, string>, string]>([
  ['a mode that is none', { mode: 'prod ' }, {}, {}, 'mode_invalid'],
  [
    'a mode that is none, before what else is wrong',
    { mode: '', 'fail-on': 'x' },
    { GITHUB_SHA: 'x' },
    {},
    'mode_invalid',
  ],
  ['code loaded into prod', PROD, {}, { NODE_OPTIONS: '--no-deprecation' }, 'environment_refused'],
  ['TLS that is not checked', PROD, {}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'environment_refused'],
  ['a key in a dry run', { 'hmac-key': SECRET }, {}, {}, 'input_invalid'],
  ['an input that is wrong', { 'fail-on': 'never' }, {}, {}, 'input_invalid'],
  ['no token', { 'github-token': '' }, {}, {}, 'input_invalid'],
  ['a fact that is wrong', {}, { GITHUB_SHA: 'main' }, {}, 'runner_invalid'],
  ['a repository that is none', {}, { GITHUB_REPOSITORY: '../..' }, {}, 'not_found'],
  ['an event of others', PROD, { GITHUB_EVENT_NAME: 'pull_request_target' }, {}, 'event_refused'],
  ['no folder for the proof', {}, {}, { RUNNER_TEMP: '' }, 'runner_invalid'],
  ['an API without TLS', {}, { GITHUB_API_URL: 'http://github.test' }, {}, 'runner_invalid'],
])('%s is refused before anything is asked', async (_what, inputs, facts, env, code) => {
  const before = scene.github.requests.length;
  const run = await scene.step('index.js', inputs, facts, { env });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(`[${code}]`);
  expect(scene.github.requests).toHaveLength(before);
});

test('a run that has nothing to wait for before its end fails: Node would call that success', async () => {
  const source = `import fs from 'node:fs/promises'; fs.mkdir = () => new Promise(() => undefined);`;
  const node = importing(source);
  const run = await scene.step('index.js', { 'github-token': 'plan-token' }, {}, { node });
  expect(run.exitCode).toBe(1);
  expect(run.log).toMatch(/^::error::This is a defect of the action, please report it: it ended before it was done/m);
  expect(run.outputs).not.toHaveProperty('result');
});

test('secrets are masked first, then the question at the start is asked, once', async () => {
  const before = scene.github.requests.length;
  const run = await scene.dryRun({ 'github-token': 'plan-token' });
  expect(run.outputs['result']).toBe('planned');
  expect(run.log.split('\n')[0]).toBe('::add-mask::plan-token');
  const paths = scene.github.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  expect(paths[0]).toBe('POST /graphql');
  for (const one of ['POST /graphql', 'GET /repos/acme/widgets'])
    expect(paths.filter((path) => path === one)).toHaveLength(1);
});

test.each(['reset', 'answer'] as const)('a first read that fails (%s) is read again', async (kind) => {
  let asked = 0;
  scene.github.setInterceptor(({ phase, path }) => {
    if (phase !== 'before' || path !== '/repos/acme/widgets' || ++asked > 1) return null;
    return kind === 'reset' ? { kind } : { kind, status: 502, body: { message: 'Bad Gateway' } };
  });
  const run = await scene.step(
    'index.js',
    { 'github-token': 'plan-token' },
    {},
    {
      env: { MARKETOPS_TEST_SECOND_MS: '5' },
    },
  );
  scene.github.setInterceptor(null);
  expect(run.outputs['result']).toBe('planned');
  expect(asked).toBe(2);
});

test('what publishes to registries and starts workflows is loaded by a run that does, and by no other', async () => {
  const six = await openFaultScene();
  try {
    const list = join(six.scene.temporary, 'loaded');
    const source = `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
      registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(list)}, url + '\\n'); return next(url, context); } });`;
    const node = importing(source);
    const textOf = (): string => {
      const files = new Set(readFileSync(list, 'utf8').split('\n'));
      const own = [...files].filter((url) => url.startsWith('file:'));
      return own.map((url) => readFileSync(fileURLToPath(url), 'utf8')).join('\n');
    };
    const marks = ['install-v1+json', 'blobs/uploads', 'return_run_details', 'go along by themselves'];
    const held = (text: string): string[] => marks.filter((mark) => text.includes(mark));
    const run = await scene.prod({}, {}, { node });
    expect(run.outputs['result']).toBe('shipped');
    expect(held(textOf())).toEqual([]);
    const all = await six.scene.prod({}, six.facts, { node, env: six.env });
    expect(all.outputs['result']).toBe('shipped');
    expect(held(textOf())).toEqual(marks);
  } finally {
    await six.close();
  }
});
