import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFacts, readInputs, readMode, secretsOf } from '../../src/action/inputs.ts';

const GITHUB = {
  GITHUB_REPOSITORY: 'acme/widgets',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_RUN_ID: '2',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/r.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: 'a'.repeat(40),
  GITHUB_ACTOR: 'octocat',
  GITHUB_SHA: 'b'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_API_URL: 'https://ghe.test/api/v3/',
  GITHUB_SERVER_URL: 'https://ghe.test',
};
const prod = { INPUT_MODE: 'prod', INPUT_ENVIRONMENT: 'production', 'INPUT_GITHUB-TOKEN': 't' };
const facts = (change: Readonly<Record<string, string>>) =>
  readFacts({ ...GITHUB, ...change }, { mode: 'prod', environment: 'production' }, 'c'.repeat(32));

test('no text but the two words is a mode', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('prod\n', ' prod', 'Prod', 'dry_run ', 'dry-run')), (mode) => {
      fc.pre(mode !== 'prod' && mode !== 'dry_run');
      expect(() => readMode({ INPUT_MODE: mode })).toThrow(/neither "dry_run" nor "prod"/);
    }),
  );
  expect(readMode({ INPUT_MODE: 'prod' })).toBe('prod');
  expect(readMode({ INPUT_MODE: 'dry_run' })).toBe('dry_run');
  expect(() => readMode({})).toThrow();
});

test('every secret is known before anything else is read', () => {
  const env = {
    'INPUT_HMAC-KEY': 'a',
    'INPUT_PREVIOUS-HMAC-KEYS': 'b\nc\n',
    'INPUT_GITHUB-TOKEN': 'd',
    'INPUT_POLICY-TOKEN': 'e',
  };
  expect(secretsOf(env).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

describe('facts', () => {
  test('an address loses the slash at its end', () => {
    expect(facts({}).apiUrl).toBe('https://ghe.test/api/v3');
  });

  test.each([
    ['GITHUB_RUN_ID', '01'],
    ['GITHUB_RUN_ID', ''],
    ['GITHUB_RUN_ATTEMPT', '0'],
    ['GITHUB_RUN_ATTEMPT', 'x'],
    ['GITHUB_REPOSITORY_ID', '-1'],
    ['GITHUB_SHA', 'main'],
    ['GITHUB_API_URL', 'http://ghe.test'],
    ['GITHUB_API_URL', 'https://user@ghe.test'],
    ['GITHUB_API_URL', 'http://127.0.0.1.evil.test'],
    ['GITHUB_SERVER_URL', 'file:///etc'],
  ])('%s=%j is refused', (name, value) => {
    expect(() => facts({ [name]: value })).toThrow(name);
  });

  test.each(['http://127.0.0.1:8080', 'http://localhost:1', 'http://github.localhost'])(
    '%s is this machine',
    (apiUrl) => {
      expect(facts({ GITHUB_API_URL: apiUrl }).apiUrl).toBe(apiUrl);
    },
  );
});

test('prod without an environment, and a key in a dry run, are refused', () => {
  expect(() => readInputs({ ...prod, INPUT_ENVIRONMENT: '' }, 'all')).toThrow('environment');
  expect(() => readInputs({ INPUT_MODE: 'dry_run', 'INPUT_GITHUB-TOKEN': 't', 'INPUT_HMAC-KEY': 'k' }, 'all')).toThrow(
    'hmac-key',
  );
  expect(() =>
    readInputs({ INPUT_MODE: 'dry_run', 'INPUT_GITHUB-TOKEN': 't', 'INPUT_PREVIOUS-HMAC-KEYS': 'k' }, 'all'),
  ).toThrow('hmac-key');
  expect(() => readInputs(prod, 'execute')).toThrow('receipts');
});
