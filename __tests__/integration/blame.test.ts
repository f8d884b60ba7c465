import { afterEach, describe, expect, test } from '@jest/globals';
import { readProof } from '../support/read-proof.ts';
import { OPERATIONS, Scene } from '../support/scene.ts';
import { verified } from '../support/verified.ts';

/** An error names what is wrong, and a remedy that can work. */

let scene: Scene;
afterEach(() => scene.close());

const IP =
  'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.';
const SAML =
  'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.';

describe('refusals that no permission mends', () => {
  test.each([
    ['an IP allow list', IP, {}, 'ip_not_allowed', 'Use a runner whose address is on the list'],
    ['single sign-on', SAML, {}, 'sso_required', "Authorize the token for the organization's single sign-on"],
    [
      'single sign-on, by its header',
      'Forbidden',
      { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A1' },
      'sso_required',
      'https://github.com/orgs/acme/sso?authorization_request=A1',
    ],
    [
      'an archived repository',
      'Repository was archived so is read-only.',
      {},
      'repository_archived',
      'Unarchive the repository',
    ],
  ])('%s', async (_name, message, headers, code, remedy) => {
    scene = await Scene.open();
    scene.github.setInterceptor(({ phase, path }) =>
      phase === 'before' && path.includes('/repos/acme/widgets')
        ? { kind: 'answer', status: 403, headers, body: { message } }
        : null,
    );
    for (const run of [await scene.dryRun(), await scene.prod()]) {
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain(`[${code}]`);
      expect(run.log).toContain(remedy);
      expect(run.log).not.toContain("to the job's permissions");
    }
  });

  test('an archived repository is refused by the plan', async () => {
    scene = await Scene.open();
    scene.github.admin.set({ archived: true });
    for (const run of [await scene.dryRun({ 'fail-on': 'none' }), await scene.prod()]) {
      expect(run.exitCode).toBe(1);
      expect(run.log).toMatch(/operations\.yml:3:\d+: acme\/widgets is archived, so nothing can be written to it/);
    }
    expect(scene.hasPublished()).toBe(false);
  });
});

describe('a key of another form', () => {
  test.each([{ 'hmac-key': 'password' }, { 'previous-hmac-keys': 'mok1_short' }, { 'hmac-key': 'mok1_' }])(
    '%j',
    async (inputs) => {
      scene = await Scene.open();
      const run = await scene.prod(inputs);
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ result: 'blocked', 'shipped-count': '0' });
      expect(run.summary).toContain('The key has a wrong form');
      expect(run.summary).toContain('can only call this proof INCOMPLETE');
      expect(run.summary).not.toContain('--trusted-keys');
      expect(run.summary).not.toContain('password');
      expect(readProof(run.proof).canonical.phase_3_github_execution.operations.map(({ code }) => code)).toEqual(
        Array(3).fill('key_invalid'),
      );
      expect((await verified(run.proof)).verdict).toBe('INCOMPLETE');
    },
  );
});

test.each([
  ['a tag is made', 0, 'POST', /\/git\/refs$/],
  ['a draft is made', 1, 'POST', /\/releases$/],
  ['a release is published', 1, 'PATCH', /\/releases\/\d+$/],
])('cancelled while %s: in doubt, and not told as one that never began', async (_, at, method, path) => {
  scene = await Scene.open();
  let pid = 0;
  let isHit = false;
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before' || isHit || call.method !== method || !path.test(call.path)) return null;
    isHit = true;
    process.kill(pid, 'SIGINT');
    return { kind: 'hang' };
  });
  const run = await scene.prod({}, {}, { onStart: (started) => (pid = started) });
  expect(readProof(run.proof).canonical.phase_3_github_execution.operations[at]?.outcome).toBe('in_doubt');
  expect(run.summary).not.toContain('before this operation began');
  expect(run.log).not.toContain('before this operation began');
});

describe('where the proof is no artifact', () => {
  test.each([
    ['nothing is downloaded that was never uploaded', { 'artifact-name': '' }, {}],
    ['nor on an enterprise server', { 'artifact-name': '' }, { GITHUB_SERVER_URL: 'https://ghe.example' }],
  ])('%s', async (_name, inputs, facts) => {
    scene = await Scene.open({ operations: OPERATIONS });
    const run = await scene.prod(inputs, facts);
    expect(run.summary).not.toContain('gh run download');
    if (run.outputs['result'] === 'shipped') expect(run.summary).toContain('name its folder below');
  });

  test('nor is one named that has the approved plan', async () => {
    scene = await Scene.open();
    const run = await scene.prod({ 'artifact-name': '', 'expected-plan-digest': `sha256:${'0'.repeat(64)}` });
    expect(`${run.log}${run.summary}`).not.toContain('--name marketops-plan');
    expect(run.log).toContain('fetches whatever the run has uploaded');
  });
});

test('an unsigned proof invites no verification that must fail', async () => {
  scene = await Scene.open({ ledger: false });
  const run = await scene.prod();
  expect(run.log).toContain('ledger_missing');
  expect(run.summary).toContain('can only call this proof INCOMPLETE');
  expect(run.summary).not.toContain('verify marketops-proof --trusted-keys');
  expect((await verified(run.proof)).verdict).toBe('INCOMPLETE');
});
