import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { KINDS } from '../../../src/operations/registry.ts';
import { complete } from '../../../src/protocol/plan.ts';
import { ACTION_VERSION } from '../../../src/core/version.ts';
import { artifactOutputs, outputsOf } from '../../../src/action/outputs.ts';

const root = join(import.meta.dirname, '../../..');

interface Metadata {
  readonly inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: Record<string, string>;
}
const metadata = (folder: string): Metadata =>
  parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Metadata;
const main = metadata('.');
await complete(KINDS);

test('what the documents have from the sources is current (npm run readme)', () => {
  execFileSync(process.execPath, [join(root, 'tools/readme.ts'), '--check'], { stdio: 'pipe' });
});

test('the sub-actions take the root’s inputs and give its outputs', () => {
  const [authorize, execute] = [metadata('authorize'), metadata('execute')];
  // A comment is of a plan. Authorize writes nothing to the ledger, and ships nothing that could be verified.
  const { comment, ...inProd } = main.inputs;
  const { 'ledger-token': writes, verify, ...reading } = inProd;
  for (const own of [comment, writes, verify]) expect(own).toBeDefined();
  expect(authorize.inputs).toEqual(reading);
  const { receipts, ...shared } = execute.inputs;
  expect(shared).toEqual(inProd);
  expect(receipts?.required).toBe(true);
  expect([authorize.outputs, execute.outputs]).toEqual([main.outputs, main.outputs]);
});

test.each([
  ['.', 'dist/index.js'],
  ['authorize', 'dist/authorize.js'],
  ['execute', 'dist/execute.js'],
])('%s/action.yml starts %s on Node 24, and the post step whatever happened', (folder, entry) => {
  const { runs } = metadata(folder);
  expect(runs['using']).toBe('node24');
  expect(join(folder, runs['main'] ?? '')).toBe(entry);
  expect(join(folder, runs['post'] ?? '')).toBe('dist/post.js');
  expect(runs['post-if']).toBe('always()');
  for (const file of [entry, 'dist/post.js']) expect(existsSync(join(root, file))).toBe(true);
});

test('every output is described, and every description has its output', () => {
  const empty = {
    phase_1_dry_run_plan: {},
    phase_2_fc_authorization: { receipts: [] },
    run: {},
    phase_4_proof_ledger: {},
  };
  const source = { kinds: KINDS, proof: empty, proofPath: '', operations: [], outcomes: new Map() };
  const made = {
    ...outputsOf(source as unknown as Parameters<typeof outputsOf>[0]),
    ...artifactOutputs({ name: '', id: '1', digest: '' }, { serverUrl: '', repository: '', runId: '' }),
  };
  expect(Object.keys(main.outputs).sort()).toEqual(Object.keys(made).sort());
});

test.each([
  ['src/action/inputs.ts', 'execute'],
  ['src/action/inputs-verify.ts', 'verify'],
])('every input that %s reads is described by %s, and every described one is read', (file, folder) => {
  const source = readFileSync(join(root, file), 'utf8');
  const named = [...source.matchAll(/read(?:Flag)?\(env, '([a-z-]+)'\)/g)].map((match) => match[1] ?? '');
  const direct = [...source.matchAll(/INPUT_([A-Z-]+)'/g)].map((match) => (match[1] ?? '').toLowerCase());
  // What the root alone takes: a comment is of a plan.
  const roots = folder === 'execute' ? ['comment'] : [];
  expect([...new Set([...named, ...direct])].sort()).toEqual(
    [...Object.keys(metadata(folder).inputs), ...roots].sort(),
  );
});

test('the comment action takes what its code reads, and starts dist/comment.js on Node 24 without a post step', () => {
  const { inputs, outputs, runs } = metadata('comment');
  const source = (file: string): string => readFileSync(join(root, 'src', file), 'utf8');
  const read = [...source('action/comment/inputs.ts').matchAll(/read(Token)?\(env(?:, '([a-z-]+)')?\)/g)].map(
    ([, token, name = '']) => (token === undefined ? name : 'github-token'),
  );
  expect(read.sort()).toEqual(Object.keys(inputs).sort());
  const set = [...source('action/main-comment.ts').matchAll(/setOutput\('([a-z-]+)'/g)].map((match) => match[1] ?? '');
  expect([...new Set(set)].sort()).toEqual(Object.keys(outputs).sort());
  expect(runs).toEqual({ using: 'node24', main: '../dist/comment.js' });
  expect(existsSync(join(root, 'dist/comment.js'))).toBe(true);
});
test.each(['reconcile', 'verify'])(
  '%s/action.yml starts its launcher, and gives the outputs that it describes',
  (name) => {
    const { runs, outputs } = metadata(name);
    expect(runs).toEqual({ using: 'node24', main: `../dist/${name}.js` });
    expect(existsSync(join(root, `dist/${name}.js`))).toBe(true);
    const source = readFileSync(join(root, `src/action/main-${name}.ts`), 'utf8');
    const set = [...source.matchAll(/setOutput\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '');
    expect(set.sort()).toEqual(Object.keys(outputs).sort());
  },
);

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(ACTION_VERSION).toBe(version);
});
