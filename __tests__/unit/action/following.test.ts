import { expect, test } from '@jest/globals';
import { freshEnvironment } from '../../../src/action/following.ts';

test('a fresh process gets its inputs and the job’s facts: no key, no other input, nothing of this step', () => {
  const env = {
    'INPUT_HMAC-KEY': 'mok1_x',
    'INPUT_PREVIOUS-HMAC-KEYS': 'mok1_y',
    INPUT_PATH: 'of the step',
    MARKETOPS_HMAC_KEY: 'mok1_x',
    GITHUB_TOKEN: 'token',
    GITHUB_OUTPUT: '/o',
    GITHUB_STATE: '/s',
    GITHUB_ENV: '/e',
    GITHUB_PATH: '/p',
    STATE_x: '1',
    NODE_OPTIONS: '--require evil',
    LD_PRELOAD: 'evil.so',
    NPM_TOKEN: 'npm',
    AWS_SECRET_ACCESS_KEY: 'aws',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_STEP_SUMMARY: '/summary',
    RUNNER_TEMP: '/tmp',
    ACTIONS_RUNTIME_TOKEN: 'artifacts',
    https_proxy: 'http://proxy',
    PATH: '/bin',
  };
  const { GITHUB_OUTPUT: output, ...fresh } = freshEnvironment(env, { 'github-token': 'token' }, '/tmp');
  expect(output).toMatch(/^\/tmp\/marketops-unused-/);
  expect(fresh).toEqual({
    'INPUT_GITHUB-TOKEN': 'token',
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_STEP_SUMMARY: '/summary',
    RUNNER_TEMP: '/tmp',
    ACTIONS_RUNTIME_TOKEN: 'artifacts',
    https_proxy: 'http://proxy',
    PATH: '/bin',
  });
});
