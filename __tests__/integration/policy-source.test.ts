import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/core/digest.ts';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { ran, refusal } from '../support/in-process.ts';
import type { Refusal } from '../support/in-process.ts';
import { readProof } from '../support/read-proof.ts';
import { ENVIRONMENT, POLICY, Scene } from '../support/scene.ts';

/** Of each sort of refusal one is the bundle's, and the others are those of the same code in this process. */

let scene: Scene;
afterEach(() => scene.close());

type How = 'bundle' | 'here';
/** Prod, which ends before it has a proof. */
async function failing(how: How, inputs: Readonly<Record<string, string>> = {}): Promise<Refusal> {
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  if (how === 'here') return refusal(scene, 'prod', Object.fromEntries(named) as Record<string, string>);
  const run = await scene.prod(inputs);
  expect(run.exitCode).toBe(1);
  return run;
}
/** Prod, to its end. */
async function ended(how: How): Promise<{ readonly result: string | undefined; readonly proof: string }> {
  if (how === 'bundle') {
    const { outputs, exitCode, proof } = await scene.prod();
    expect(exitCode).toBe(outputs['result'] === 'shipped' ? 0 : 1);
    return { result: outputs['result'], proof };
  }
  const { proof, proofPath, failure } = await ran(scene, 'prod');
  expect(failure === null).toBe(proof.run.result === 'shipped');
  return { result: proof.run.result, proof: proofPath };
}

const ELSEWHERE = POLICY.replace('Releases are made from main', 'As the organisation has it');
const NEVER = POLICY.replace('refs/heads/main', 'refs/heads/never');
const SOURCE = 'source: {repository: acme/policies, path: release.yml, ref: main}\n';
const REF = 'acme/policies:release.yml@main';

const policies = (
  files: Record<string, string> = { 'release.yml': ELSEWHERE },
  seenBy: readonly string[] | null = null,
) =>
  scene.github.admin.addRepository(
    'acme',
    'policies',
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path, { content }])),
    { seenBy },
  );

describe('a policy that names where it is kept', () => {
  test.each([
    ['alone', {}],
    ['and a workflow that says the same', { 'policy-ref': REF }],
  ])('%s: prod is judged by that one, read with its own token, and signs where it is from', async (_, inputs) => {
    scene = await Scene.open({ policy: SOURCE });
    const { commitSha } = policies();
    const run = await scene.prod({ ...inputs, 'policy-token': 'plan-token' });
    expect(run.log).not.toContain('::error');
    const { canonical, of } = readProof(run.proof);
    expect(canonical.phase_2_fc_authorization.policy_digest).toBe(digestOf(ELSEWHERE));
    const source = { repository: 'acme/policies', path: 'release.yml', commit_sha: commitSha, withheld: false };
    expect(of('run.opened')[0]?.data.policy_source).toEqual(source);
    expect(canonical.run.policy_source).toEqual(source);
    const asked = scene.github.requests.filter(({ path }) => path.startsWith('/repos/acme/policies'));
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(['plan-token']));
  });

  test.each<[string, How, string, RegExp]>([
    ['nothing there', 'bundle', SOURCE.replace('release.yml', 'nothing.yml'), /policy_unreadable/],
    ['no such repository', 'here', SOURCE.replace('acme/policies', 'acme/nothing'), /policy_unreadable/],
    ['a source and rules', 'here', `${SOURCE}${POLICY}`, /policy\.yml:2:1: version: there is no such field/],
    [
      'a source that names a third place',
      'here',
      SOURCE.replace('release.yml', 'chain.yml'),
      /chain\.yml:1:1: source: there is no such field/,
    ],
  ])('%s is refused', async (_, how, policy, text) => {
    scene = await Scene.open({ policy });
    policies({ 'release.yml': ELSEWHERE, 'chain.yml': SOURCE });
    const run = await failing(how);
    expect(run.log).toMatch(text);
    expect(scene.writes()).toEqual([]);
  });

  test('private, it is in neither proof nor ledger, and no text of it is in what is signed', async () => {
    const secret = ELSEWHERE.replace('refs: [refs/heads/main]', 'refs: [refs/heads/main, refs/heads/hidden-name]');
    scene = await Scene.open({ policy: SOURCE });
    policies({ 'release.yml': secret }, ['plan-token']);
    const run = await scene.prod({ 'policy-token': 'plan-token' });
    expect(run.log).not.toContain('::error');
    const { of } = readProof(run.proof);
    expect(of('run.opened')[0]?.data.policy_source).toMatchObject({ withheld: true });
    expect(readFileSync(join(run.proof, 'policy.yml'), 'utf8')).toBe('');
    const texts = [...proofFiles(run.proof), ...ledgerFiles()];
    expect(texts.filter((text) => /As the organisation has it|hidden-name/.test(text))).toEqual([]);
    expect(of('policy.decided')[0]?.data.rules).toMatchObject([{ id: 'from-main' }]);
  });

  test('private, a refusal by it tells the rule and none of its texts', async () => {
    scene = await Scene.open({ policy: SOURCE });
    policies({ 'release.yml': NEVER.replace('Releases are made from main', 'A text of it') }, ['plan-token']);
    const run = await scene.prod({ 'policy-token': 'plan-token' });
    const { of } = readProof(run.proof);
    expect(of('policy.decided')[0]?.data.violations[0]).toMatchObject({
      rule: 'from-main',
      code: 'policy_condition_unmet',
    });
    const texts = [...proofFiles(run.proof), ...ledgerFiles(), run.log, run.summary];
    expect(texts.filter((text) => /A text of it|heads\/never/.test(text))).toEqual([]);
  });
});

const proofFiles = (proof: string): string[] =>
  readProof(proof).files.map((path) => readFileSync(join(proof, path), 'utf8'));

const ledgerFiles = (): string[] => {
  const { admin } = scene.github;
  return Object.keys(admin.listFiles(LEDGER_BRANCH)).map((path) => String(admin.readFile(LEDGER_BRANCH, path)));
};

describe('the workflow does not choose the policy of prod', () => {
  test.each<[string, string, How, string]>([
    ['policy-ref', REF, 'bundle', POLICY],
    ['policy-ref', REF, 'here', SOURCE.replace('main', 'other')],
    ['policy-ref', 'acme/policies:release.yml', 'here', POLICY],
    ['policy', '.marketops/lenient.yml', 'bundle', POLICY],
  ])('%s: %s is refused', async (input, value, how, policy) => {
    scene = await Scene.open({ policy, files: { '.marketops/lenient.yml': POLICY } });
    policies();
    const run = await failing(how, { [input]: value });
    expect(run.log).toContain(`Input ${input}: `);
    expect(run.log).toContain('input_invalid');
    expect(scene.writes()).toEqual([]);
  });

  test.each([
    ['policy-ref', REF],
    ['policy', '.marketops/other.yml'],
  ])('a dry run previews what %s names', async (input, value) => {
    scene = await Scene.open({ policy: NEVER, files: { '.marketops/other.yml': ELSEWHERE } });
    policies();
    const run = await scene.dryRun({ [input]: value });
    expect(readProof(run.proof).canonical.phase_2_fc_authorization.policy_digest).toBe(digestOf(ELSEWHERE));
    expect(run.log).toContain('.marketops/policy.yml on main, which is not the one used here, refuses tag');
  });
});

/** Asks for approvers. */
const SIGNED = POLICY.replace('approvals: none', 'approvals: {signed: {min: 1}}');

test('policy, keys and approvers come from one commit of the default branch, which is on record', async () => {
  scene = await Scene.open({ policy: SIGNED, files: { '.marketops/approvers': '# nobody yet\n' } });
  const run = await scene.prod();
  const { of } = readProof(run.proof);
  const file = (name: string): string => readFileSync(join(run.proof, name), 'utf8');
  const { commitSha } = scene.github;
  expect(of('run.opened')[0]?.data).toMatchObject({
    policy_source: {
      repository: 'acme/widgets',
      path: '.marketops/policy.yml',
      commit_sha: commitSha,
      withheld: false,
    },
    approvers_digest: digestOf('# nobody yet\n'),
  });
  expect(file('approvers')).toBe('# nobody yet\n');
  expect(JSON.parse(file('evidence.json'))).toMatchObject({
    default_branch: { commit_sha: commitSha, name: 'main', asks_for_pull_request: { value: false } },
  });
});

test.each<[string, How]>([
  ['.marketops/policy.yml', 'bundle'],
  ['.marketops/trusted-keys', 'here'],
  ['.marketops/approvers', 'here'],
])('%s on the default branch that is a link is refused', async (path, how) => {
  scene = await Scene.open({ policy: SIGNED });
  scene.github.admin.commitFiles('main', { [path]: { content: '../VERSIONS', mode: '120000' } }, 'Link');
  expect((await failing(how)).log).toContain(`${path} on main of acme/widgets is a link or a folder`);
  expect(scene.writes()).toEqual([]);
});

describe('a default branch that whoever can write can push to', () => {
  const REQUIRED = POLICY.replace('default_branch_protection: warn', 'default_branch_protection: required');
  const rules = (type: 'pull_request' | 'non_fast_forward') => (): void =>
    scene.github.admin.setRules([{ target: 'branch', pattern: 'refs/heads/main', rules: [{ type }] }]);
  const classic = (requiredApprovingReviewCount: number | null) => (): void =>
    scene.github.admin.set({ protections: [{ pattern: 'main', requiredApprovingReviewCount }] });
  const nothing = (): void => scene.github.admin.set({ protections: [] });
  const unreadable = (): void =>
    scene.github.setInterceptor((call) =>
      call.phase === 'before' && call.path.includes('/rules/branches/main')
        ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
        : null,
    );

  test.each<[string, How, () => void, string]>([
    ['no rule', 'bundle', nothing, 'default_branch_unprotected'],
    ['a rule about something else', 'here', rules('non_fast_forward'), 'default_branch_unprotected'],
    ['classic protection that asks for no review', 'here', classic(null), 'default_branch_unprotected'],
    ['rules that cannot be read', 'here', unreadable, 'default_branch_protection_unknown'],
  ])('%s: prod refuses', async (_, how, arrange, code) => {
    scene = await Scene.open({ policy: REQUIRED });
    arrange();
    const run = await ended(how);
    expect(run.result).toBe('blocked');
    expect(readProof(run.proof).of('policy.decided')[0]?.data.violations).toMatchObject([{ code }]);
    expect(scene.writes()).toEqual([]);
  });

  test.each<[string, How, () => void]>([
    ['a ruleset that asks for a pull request', 'bundle', rules('pull_request')],
    ['classic protection that asks for a review', 'here', classic(1)],
  ])('%s: prod ships', async (_, how, arrange) => {
    scene = await Scene.open({ policy: REQUIRED });
    arrange();
    expect((await ended(how)).result).toBe('shipped');
  });

  test('is waived by the policy, which a run says once while it lasts', async () => {
    scene = await Scene.open();
    const run = await scene.prod();
    expect(run.outputs['result']).toBe('shipped');
    expect(run.log.match(/\[default_branch_unprotected\]/g)).toHaveLength(1);
    await scene.close();
    scene = await Scene.open();
    rules('pull_request')();
    expect((await scene.prod()).log).not.toContain('default_branch');
  });

  test.each([
    ['no rule', nothing, 'prod_not_ready'],
    ['classic protection, whose demands a token may not see', classic(1), 'default_branch_rules_unseen'],
  ])('%s: a dry run tells', async (_, arrange, code) => {
    scene = await Scene.open({ policy: REQUIRED });
    arrange();
    expect((await scene.dryRun()).log).toContain(`[${code}]`);
  });
});

describe('an environment that restricts branches', () => {
  const RESTRICTED = POLICY.replace('branch_restricted: false', 'branch_restricted: true');
  const protectMain = (): void =>
    scene.github.admin.setRules([{ target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'deletion' }] }]);

  test.each([
    ['to protected ones, none of which there is', { branchPolicy: 'protected' }, false],
    ['to patterns that cover everything', { branchPolicy: 'custom', branches: ['release/*', '**/*'] }, false],
    ['to chosen patterns', { branchPolicy: 'custom', branches: ['main', 'release/*'] }, true],
  ] as const)('%s', async (_, spec, ships) => {
    scene = await Scene.open({ policy: RESTRICTED });
    scene.github.admin.set({ protections: [] });
    scene.github.admin.setEnvironment(ENVIRONMENT, spec);
    const run = await scene.prod();
    expect(run.outputs['result']).toBe(ships ? 'shipped' : 'blocked');
    expect(run.log.includes('environment_any_branch')).toBe(!ships);
  });

  test('to protected ones, of which the default branch is one', async () => {
    scene = await Scene.open({ policy: RESTRICTED });
    protectMain();
    scene.github.admin.setEnvironment(ENVIRONMENT, { branchPolicy: 'protected' });
    expect((await ended('here')).result).toBe('shipped');
  });

  test.each([
    ['is protected', [{ pattern: 'release/1', requiredApprovingReviewCount: null }], 'shipped'],
    ['is not', [], 'blocked'],
  ] as const)('to protected ones, and the branch of the run %s', async (_, protections, result) => {
    scene = await Scene.open({ policy: RESTRICTED.replace('refs/heads/main', 'refs/heads/release/1') });
    protectMain();
    scene.github.admin.createBranch('release/1');
    scene.github.admin.set({ protections });
    scene.github.admin.createRun({ runId: 9001, headBranch: 'release/1' });
    scene.github.admin.setEnvironment(ENVIRONMENT, { branchPolicy: 'protected' });
    const ref = 'refs/heads/release/1';
    const workflow = 'acme/widgets/.github/workflows/release.yml@refs/heads/release/1';
    const run = await scene.prod({}, { GITHUB_REF: ref, GITHUB_WORKFLOW_REF: workflow });
    expect(run.outputs['result']).toBe(result);
  });
});
