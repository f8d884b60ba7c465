import { expect, test } from '@jest/globals';
import { clientOptions } from '../../../src/cli/client.ts';

const API = 'https://api.ghe.test';

test.each<[string, Record<string, string>, string]>([
  ['https://github.com', {}, 'https://api.github.com'],
  ['https://ghe.test', {}, 'https://ghe.test/api/v3'],
  ['https://ghe.test', { GITHUB_API_URL: API }, API],
  ['https://ghe.test', { GITHUB_API_URL: API, GITHUB_SERVER_URL: 'https://ghe.test' }, API],
  // A runner's own API knows nothing of a clone from elsewhere.
  ['https://github.com', { GITHUB_API_URL: API, GITHUB_SERVER_URL: 'https://ghe.test' }, 'https://api.github.com'],
])('of %s with %j it is %s that is asked', (server, env, asked) => {
  const io = { stdout: () => undefined, stderr: () => undefined, env, cwd: '', dist: '', confirm: null };
  expect(clientOptions(io, { server }).apiUrl).toBe(asked);
});
