import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { forge } from 'forged-proofs/proof';
import type { Dict } from 'forged-proofs/crypto';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { runCommandLine } from 'command-table/frame';

/** `marketops policy why` on proofs that lie in folders. */

const room = mkdtempSync(join(tmpdir(), 'why-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const policyWith = (approvals: string, refs: string): string => `version: 1
environment: production
approvals: ${approvals}
plan_digest: optional
environment_protection: {required_reviewers: false, prevent_self_review: false, branch_restricted: false}
rules:
  - id: from-main
    effect: permit
    reason: Tags come from one branch
    operations: [tag_repo]
    repositories: [self]
    when:
      refs: [${refs}]
      actors: [octocat]
      target_on_default_branch: true
  - id: no-candidates
    effect: forbid
    reason: Candidates are not tagged
    operations: [tag_repo]
    repositories: [self]
    when: {tags: ['v*-*']}
`;

let count = 0;
function proof(policy: string, evidence: (facts: Dict) => void = () => undefined): string {
  const folder = join(room, String(count++));
  const onMain = (facts: Dict): void => {
    facts['targets'] = [{ on_default_branch: true, operation_id: 'tag' }];
    evidence(facts);
  };
  for (const [path, bytes] of forge({ ops: [{ id: 'tag' }], policy, evidence: onMain })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

async function why(...args: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const exit = await runCommandLine(['policy', 'why', ...args], COMMANDS, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    ...{ env: {}, cwd: room, confirm: null, dist: '' },
  });
  return { exit, out, err };
}

test('a permitted operation: each condition with its fact and where it stands', async () => {
  const { exit, out, err } = await why('tag', proof(policyWith('none', 'refs/heads/main')));
  expect([exit, err]).toEqual([0, '']);
  const lines = out.split('\n');
  expect(lines[0]).toBe('tag: permit');
  for (const line of [
    'rule from-main (permit) matches: Tags come from one branch',
    '  met          operations: wanted tag_repo; found tag_repo  [plan.json operations[0].operation_kind]',
    '  met          refs: wanted "refs/heads/main"; found "refs/heads/main"  [evidence.json job.ref]',
    '  met          target_on_default_branch: wanted true; found true  [evidence.json targets[0].on_default_branch]',
    'rule no-candidates (forbid) does not match: Candidates are not tagged',
    '  met          environment',
    '    {"value":["deletion","non_fast_forward"]}  [evidence.json ledger_rules]',
  ])
    expect(lines).toContain(line);
  expect(out).toMatch(/^ {2}met {10}actors: .*\[evidence\.json job\.actor, job\.triggering_actor\]$/m);
  expect(out).toMatch(/^ {2}unmet {8}tags: .*\[plan\.json operations\[0\] \(tag\)\]$/m);
  expect(out).not.toContain('because:');
});

test('a refused one: what was not met, and why that refuses', async () => {
  const folder = proof(policyWith('none', 'refs/heads/release'), (facts) => {
    facts['ledger_rules'] = { value: [] };
  });
  const { exit, out } = await why('tag', folder, '--json');
  expect(exit).toBe(1);
  const { decision, rules, demands, violations } = JSON.parse(out) as {
    decision: string;
    rules: { id: string; matched: boolean; conditions: { condition: string; verdict: string; from: string }[] }[];
    demands: { name: string; verdict: string | null; violations: { code: string }[] }[];
    violations: { code: string }[];
  };
  expect([decision, rules.map(({ matched }) => matched)]).toEqual(['no_rule', [false, false]]);
  expect(rules[0]?.conditions.filter(({ verdict }) => verdict !== 'met')).toEqual([
    expect.objectContaining({ condition: 'refs', verdict: 'unmet', from: 'evidence.json job.ref' }),
  ]);
  expect(demands.filter(({ verdict }) => verdict === 'unmet').map(({ name }) => name)).toEqual(['ledger']);
  expect(violations.map(({ code }) => code)).toEqual([
    'policy_condition_unmet',
    ...demands.flatMap((one) => one.violations.map(({ code }) => code)),
  ]);
});

test('a signed one: who signed counts, and is missed where it does not', async () => {
  const signer = '78+bob@users.noreply.github.com';
  const signed = (principals: readonly string[]) => (facts: Dict) => {
    facts['signed_approvals'] = {
      approvers: [signer],
      counted: principals.map((principal) => ({
        digest: `sha256:${'a'.repeat(64)}`,
        key: `SHA256:${'A'.repeat(43)}`,
        not_after: '2026-11-25T00:00:00.000Z',
        principal,
        verified: false,
      })),
      created_at: { value: '2026-11-23T00:59:00.000Z' },
      ignored: [],
      run_id: '9001',
    };
  };
  const policy = policyWith('{signed: {min: 1, not: [actor]}}', 'refs/heads/main');
  const permitted = await why('tag', proof(policy, signed([signer])));
  expect([permitted.exit, permitted.out]).toEqual([0, expect.stringMatching(/^ {2}met {10}approvals$/m)]);
  expect(permitted.out).toMatch(/78\+bob.* \[evidence\.json signed_approvals\]/);
  const refused = await why('tag', proof(policy, signed([])));
  expect([refused.exit, refused.out]).toEqual([1, expect.stringMatching(/^tag: forbid\n/)]);
  expect(refused.out).toMatch(/^ {2}unmet {8}approvals$/m);
  expect(refused.out).toMatch(/^because: .*who may still sign: 78\+bob.* \[approvals_missing\]$/m);
});

test('what cannot be answered is told', async () => {
  const folder = proof(policyWith('none', 'refs/heads/main'));
  expect(await why('release', folder)).toMatchObject({ exit: 2, err: expect.stringContaining('no operation release') });
  expect(await why('tag', room)).toMatchObject({ exit: 2, err: expect.stringContaining('is no proof') });
  writeFileSync(join(folder, 'policy.yml'), '');
  expect(await why('tag', folder)).toMatchObject({ exit: 2, err: expect.stringContaining('withheld') });
  writeFileSync(join(folder, 'evidence.json'), '{}');
  const broken = await why('tag', folder);
  expect([broken.exit === 0, broken.out]).toEqual([false, '']);
  expect(broken.err).toContain('evidence.json');
});
