import { expect, test } from '@jest/globals';
import { readVerifyInputs } from '../../../src/action/inputs-verify.ts';

/** What of the verify action's inputs is refused before anybody is asked anything. */

const TOKEN = { 'github-token': 'read-token' };
const ARTIFACT = { ...TOKEN, 'artifact-name': 'marketops-proof' };
const PATH = { ...TOKEN, path: '.' };
const given = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

test.each<[string, string, Record<string, string>]>([
  ['neither path nor artifact-name', 'path', TOKEN],
  ['both path and artifact-name', 'path', { ...ARTIFACT, path: '.' }],
  ['run-id without artifact-name', 'run-id', { ...PATH, 'run-id': '9001' }],
  ['a run-id that is none', 'run-id', { ...ARTIFACT, 'run-id': '9001/../1' }],
  ['an artifact-name that is none', 'artifact-name', { ...TOKEN, 'artifact-name': 'a/b' }],
  ['no token where one is needed', 'github-token', { path: '.', 'github-token': '' }],
  ['no token for another run', 'github-token', { ...ARTIFACT, 'run-id': '9100', vkey: 'x', 'github-token': '' }],
  ['an expected-repository that is none', 'expected-repository', { ...PATH, 'expected-repository': 'widgets' }],
  ['an expected-run-id that is none', 'expected-run-id', { ...PATH, 'expected-run-id': 'x' }],
  ['an expected-commit-sha that is short', 'expected-commit-sha', { ...PATH, 'expected-commit-sha': 'abc1234' }],
  ['an expected-plan-digest that is none', 'expected-plan-digest', { ...PATH, 'expected-plan-digest': 'a'.repeat(64) }],
])('%s: %s is refused', (_name, input, inputs) => {
  expect(() => readVerifyInputs(given(inputs))).toThrow(
    expect.objectContaining({ code: 'input_invalid', message: expect.stringContaining(`Input ${input}: `) }),
  );
});

test('what is in order is read', () => {
  expect(readVerifyInputs(given({ ...ARTIFACT, 'run-id': '9001', 'expected-run-id': '9001' }))).toMatchObject({
    proof: { artifact: 'marketops-proof', runId: '9001' },
    expected: [{ input: 'expected-run-id', fact: 'runId', value: '9001' }],
  });
  expect(readVerifyInputs(given({ path: '.', vkey: 'x' }))).toMatchObject({ proof: { path: '.' }, vkeys: ['x'] });
});
