import { afterEach, expect, test } from '@jest/globals';
import { Scene } from '../../../__tests__/support/scene.ts';
import { TAG_ONLY } from '../src/material.ts';

const LEDGER = 'marketops-ledger';

let scene: Scene;
afterEach(() => scene.close());

const files = (folder: string): string[] =>
  Object.keys(scene.github.admin.listFiles(LEDGER)).filter((path) => path.startsWith(folder));

test('a colleague commits to any branch before a run, between its begin and end, and after it', async () => {
  scene = await Scene.open({ operations: TAG_ONLY });
  await scene.commit('main', { 'x/main': 'x', 'build/SHA256SUMS': null });
  expect(scene.github.admin.readFile('main', 'build/SHA256SUMS')).toBeNull();
  expect(scene.github.admin.readFile('main', 'x/main')?.toString()).toBe('x');
  let begun: string[] = [];
  let between: string[] = [];
  scene.afterBegin(async () => {
    begun = files('ledger/');
    await scene.commit(LEDGER, { 'x/between': 'x' });
    between = files('x/');
  });
  const run = await scene.prod();
  scene.github.setInterceptor(null);
  await scene.commit(LEDGER, { 'x/after': 'x' });
  expect(between).toEqual(['x/between']);
  // Set aside by the end commit.
  expect(files('x/')).toEqual(['x/after']);
  expect(begun).toHaveLength(1);
  expect(files('ledger/')).toHaveLength(2);
  expect(run.outputs['result']).toBe('shipped');
  // None of these is a write of the action's.
  expect(scene.writes().filter((write) => write.endsWith('/graphql'))).toEqual([]);
});

test('a commit without the right, or on a branch that is not there, is an error', async () => {
  scene = await Scene.open({ operations: TAG_ONLY });
  await expect(scene.commit(LEDGER, { x: 'x' }, { token: 'plan-token' })).rejects.toThrow('not accessible');
  await expect(scene.commit('nowhere', { x: 'x' })).rejects.toThrow('with writer-token');
});
