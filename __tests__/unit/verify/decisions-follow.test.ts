import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { SIGNER, TRUSTED } from 'forged-proofs/crypto';
import type { Dict, Value } from 'forged-proofs/crypto';
import type { Forgery } from 'forged-proofs/forgery';
import { forge } from 'forged-proofs/proof';
import { decidePlan } from '../../../src/authorize/decide-plan.ts';
import { parsePolicy } from '../../../src/authorize/policy/index.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { approvalMessage } from '../../../src/protocol/approval.ts';
import { parseSshKey } from 'ssh-signatures/sshsig';
import { pinsOf } from '../../../src/verify/keys.ts';
import { mapSource } from 'file-sources/source';
import { verifyProof } from '../../../src/verify/verify-proof.ts';

/**
 * Whoever holds the key can sign other facts; then the decisions do not follow. Each fact of the evidence alone is changed in
 * an honest proof, and everything is signed anew.
 */

const POLICY = `version: 1
environment: production
receipt_ttl: 15m
max_operations: 5
reruns: same_plan
ledger_protection: required
default_branch_protection: required
plan_digest: required
approvals:
  min: 1
  from: {users: [{login: alice, id: 77}]}
  not: [actor, triggering_actor, commit_author]
  comment_must_contain_plan_digest: true
  signed: {min: 1, from: {teams: [{slug: acme/releasers, id: 5}]}, not: [actor], verified: true}
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
rules:
  - id: all
    effect: permit
    reason: Every condition is met
    operations: [tag_repo]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      events: [push]
      actors: [octocat]
      workflows: [{path: .github/workflows/r.yml, ref: refs/heads/main}]
      environments: [production]
      target_on_default_branch: true
      windows: {time_zone: UTC, allow: [{days: [mon], from: '00:00', to: '02:00'}]}
`;
const BOB = '78+bob@users.noreply.github.com';
const NOT_AFTER = '2026-11-25T00:00:00.000Z';

const wire = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(part));
      return [length, Buffer.from(part)];
    }),
  );
const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** A security key in software, which says that it verified its user. */
function securityKey() {
  const type = 'sk-ssh-ed25519@openssh.com';
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const blob = wire(type, publicKey.export({ format: 'der', type: 'spki' }).subarray(12), 'ssh:');
  const state = Buffer.from([5, 0, 0, 0, 1]);
  const textOf = (message: string): string => {
    const hashed = createHash('sha512').update(message).digest();
    const signed = Buffer.concat([Buffer.from('SSHSIG'), wire('marketops-approval', '', 'sha512', hashed)]);
    const raw = sign(null, Buffer.concat([sha256('ssh:'), state, sha256(signed)]), privateKey);
    const version = Buffer.from([0, 0, 0, 1]);
    const signature = Buffer.concat([wire(type, raw), state]);
    const all = [Buffer.from('SSHSIG'), version, wire(blob, 'marketops-approval', '', 'sha512', signature)];
    const lines =
      Buffer.concat(all)
        .toString('base64')
        .match(/.{1,70}/g) ?? [];
    return `${message}-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`;
  };
  return { line: `${type} ${blob.toString('base64')}`, fingerprint: parseSshKey(blob).fingerprint, textOf };
}

const key = securityKey();
const approvers = `${BOB} namespaces="marketops-approval" ${key.line}\n`;
const pins = { ...pinsOf(TRUSTED, 'trusted-keys'), approvers: new Set([digestOf(approvers)]) };

/** An honest proof, or one with this change of its evidence. */
function proofWith(change: (evidence: Dict) => void): Map<string, Buffer> {
  let plan: Dict = {};
  let facts: Dict = {};
  let text = '';
  let reviews: Value = [];
  let signed: Value = [];
  return forge({
    ops: [{ id: 'tag' }],
    policy: POLICY,
    approvers,
    planned: (made) => {
      plan = made;
      const planDigest = made['plan_digest'] as string;
      const { origin } = SIGNER;
      text = key.textOf(approvalMessage({ origin, environment: 'production', planDigest }, NOT_AFTER));
      const comment = `Looked at ${planDigest}`;
      reviews = [{ comment, environment: 'production', state: 'approved', user: 'alice', user_id: '77' }];
      signed = [{ digest: digestOf(text), key: key.fingerprint, principal: BOB }];
    },
    evidence: (evidence) => {
      const run = evidence['run'] as Dict;
      run['expected_plan_digest'] = plan['plan_digest'] ?? null;
      Object.assign((evidence['environment'] as { value: Dict }).value, {
        branch_patterns: { value: [{ name: 'main', type: 'branch' }] },
        deployment_branch_policy: { custom_branch_policies: true, protected_branches: false },
        protection_rules: [{ prevent_self_review: true, reviewers: true, type: 'required_reviewers' }],
      });
      const [review] = (evidence['approvals'] as unknown as { value: Dict[] }).value;
      if (review !== undefined) review['comment'] = `Looked at ${plan['plan_digest'] as string}`;
      evidence['teams'] = [{ id: '5', members: { value: ['78'] }, slug: 'acme/releasers' }];
      evidence['targets'] = [{ on_default_branch: true, operation_id: 'tag' }];
      const counted = {
        digest: digestOf(text),
        key: key.fingerprint,
        not_after: NOT_AFTER,
        principal: BOB,
        verified: true,
      };
      evidence['signed_approvals'] = {
        approvers: [BOB],
        counted: [counted],
        created_at: { value: '2026-11-23T00:59:00.000Z' },
        ignored: [],
        run_id: '9001',
      };
      facts = structuredClone(evidence);
      change(evidence);
    },
    lines: (lines) => {
      const policy = parsePolicy(Buffer.from(POLICY), 'policy.yml', KINDS).value;
      const { decisions } = decidePlan(plan as never, policy, facts as never, KINDS);
      for (const line of lines)
        if (line['type'] === 'policy.decided')
          line['data'] = { policy_digest: digestOf(POLICY), ...decisions[0] } as unknown as Dict;
      return lines;
    },
    receipt: (payload) => void Object.assign(payload, { approvals: reviews, signed_approvals: signed }),
    proof: (proof) =>
      void Object.assign(proof['phase_2_fc_authorization'] as Dict, { approvals: reviews, signed_approvals: signed }),
    files: (files) => void files.set(`approvals/${digestOf(text).slice(7)}.txt`, Buffer.from(text)),
  });
}

/** Sets a fact by its path: `approvals.value.0.comment`. */
const put =
  (path: string, value: Value) =>
  (evidence: Dict): void => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let holder = evidence as Record<string, Value>;
    for (const step of steps) holder = holder[step] as Record<string, Value>;
    if (!(last in holder)) throw new Error(`no ${path}`);
    holder[last] = value;
  };
const UNREAD = { unreadable: '403 Forbidden' };
const SHA = 'f'.repeat(40);

/** Facts that the decision rests on. */
const DECISIVE: readonly (readonly [string, Value])[] = [
  ['now', '2026-11-23T12:00:00.000Z'],
  ['job.actor', 'mallory'],
  ['job.triggering_actor', 'mallory'],
  ['job.commit_sha', SHA],
  ['job.environment', 'staging'],
  ['job.event', 'schedule'],
  ['job.ref', 'refs/heads/other'],
  ['job.repository_id', '9'],
  ['job.workflow_ref', 'acme/widgets/.github/workflows/x.yml@refs/heads/main'],
  ['run.attempt', UNREAD],
  ['run.attempt.value.actor', null],
  ['run.attempt.value.actor.id', '77'],
  ['run.attempt.value.triggering_actor', null],
  ['run.attempt.value.triggering_actor.id', '77'],
  ['run.attempt.value.event', 'schedule'],
  ['run.attempt.value.head_branch', 'other'],
  ['run.attempt.value.head_sha', SHA],
  ['run.attempt.value.path', '.github/workflows/x.yml'],
  ['run.expected_plan_digest', null],
  ['run.expected_plan_digest', `sha256:${'a'.repeat(64)}`],
  ['environment', UNREAD],
  ['environment.value', null],
  ['environment.value.name', 'staging'],
  ['environment.value.branch_patterns', UNREAD],
  ['environment.value.branch_patterns.value.0.name', '*'],
  ['environment.value.can_admins_bypass', true],
  ['environment.value.deployment_branch_policy', null],
  ['environment.value.protection_rules', []],
  ['environment.value.protection_rules.0.prevent_self_review', false],
  ['environment.value.protection_rules.0.reviewers', false],
  ['environment.value.protection_rules.0.type', 'wait_timer'],
  ['approvals', UNREAD],
  ['approvals.value', []],
  ['approvals.value.0.comment', 'Fine'],
  ['approvals.value.0.environments.0.name', 'staging'],
  ['approvals.value.0.state', 'rejected'],
  ['approvals.value.0.user', null],
  ['approvals.value.0.user.id', '78'],
  ['approvals.value.0.user.type', 'Bot'],
  ['commit_author', UNREAD],
  ['commit_author.value.0', null],
  ['commit_author.value.0.id', '77'],
  ['default_branch.asks_for_pull_request', UNREAD],
  ['default_branch.asks_for_pull_request.value', false],
  ['ledger_rules', UNREAD],
  ['ledger_rules.value', ['deletion']],
  ['targets', []],
  ['targets.0.on_default_branch', false],
  ['targets.0.operation_id', 'other'],
  ['teams.0.id', '6'],
  ['teams.0.members', UNREAD],
  ['teams.0.members.value', ['79']],
  ['signed_approvals', null],
  ['signed_approvals.counted', []],
  ['signed_approvals.counted.0.principal', '79+carol@users.noreply.github.com'],
  ['signed_approvals.counted.0.verified', false],
];
/** Facts that say who approved, or of which run they are. */
const NAMED: readonly (readonly [string, Value, RegExp])[] = [
  [
    'approvals.value.0.user.login',
    'mallory',
    /who approved as evidence\.json and the policy have it: approvals\[0\]\.user/,
  ],
  ['signed_approvals.counted.0.key', `SHA256:${'A'.repeat(43)}`, /who approved .*signed_approvals\[0\]\.key/],
  ['signed_approvals.counted.0.digest', `sha256:${'a'.repeat(64)}`, /who approved .*signed_approvals\[0\]\.digest/],
  ['signed_approvals.approvers', ['79+carol@users.noreply.github.com'], /signed_approvals\.approvers\[0\] "78\+bob/],
  ['signed_approvals.run_id', '9002', /signed_approvals\.run_id "9001"/],
  ['job.repository', 'acme/other', /repository acme\/widgets as in run\.opened|the decision on tag/],
  ['run.run_attempt', 2, /run_attempt 1 as in run\.opened|the decision on tag/],
  ['default_branch', null, /default_branch, which prod asks for, found null$/],
];

const looked = async (change: (evidence: Dict) => void) => {
  const { verdict, checks } = await verifyProof(mapSource(proofWith(change)), { pins });
  return { verdict, failed: checks.filter(({ status }) => status === 'failed') };
};

test('the honest proof is verified', async () =>
  expect(await looked(() => undefined)).toEqual({ verdict: 'VERIFIED', failed: [] }));

test.each(DECISIVE)('%s: %j', async (path, value) => {
  const { verdict, failed } = await looked(put(path, value));
  expect(verdict).toBe('TAMPERED');
  expect(failed.find(({ name }) => name === 'decisions_follow')?.detail).toContain('the decision on tag (seq ');
});

test.each(NAMED)('%s: %j', async (path, value, told) => {
  const { verdict, failed } = await looked(put(path, value));
  expect(verdict).toBe('TAMPERED');
  expect(failed.find(({ name }) => name === 'decisions_follow')?.detail).toMatch(told);
});

test.each([
  [
    'signed_approvals.counted.0.not_after',
    '2026-11-26T00:00:00.000Z',
    /found one that is not as evidence\.json tells it$/,
  ],
  [
    'signed_approvals.created_at.value',
    '2026-11-01T00:00:00.000Z',
    /found one that ends at \S+, over 7 days after the run was created$/,
  ],
] as const)('%s: the approval no longer counts', async (path, value, why) => {
  const { verdict, failed } = await looked(put(path, value));
  expect([verdict, failed.map(({ name }) => name)]).toEqual(['TAMPERED', ['signed_approvals']]);
  expect(failed[0]?.detail).toMatch(why);
});

describe('of any proof', () => {
  const follow = async (forgery: Forgery): Promise<string> => {
    const { checks } = await verifyProof(mapSource(forge(forgery)), { pins });
    const { status, detail } = checks.find(({ name }) => name === 'decisions_follow') ?? {};
    return `${status ?? ''}: ${detail ?? ''}`;
  };
  const all = 'ok: 2 decisions follow from plan, policy and evidence';

  test('each decision follows, as far as the run came', async () => {
    expect(await follow({})).toBe(all);
    for (const decisions of [0, 1]) expect(await follow({ lines: (lines) => lines.slice(0, 3 + decisions) })).toBe(all);
  });

  test('what does not is told with its place in the line', async () => {
    let forged = '';
    const found = await follow({
      text(line, i) {
        const text = i === 4 ? line.replace('"id":"r"', '"id":"q"') : line;
        if (i <= 4) forged += `${text}\n`;
        return text;
      },
    });
    expect(found).toBe(
      `failed: ledger.jsonl, line 5, byte ${forged.indexOf('"q"')}: expected the decision on release (seq 4) that plan, ` +
        'policy and evidence give: rules[0].id "r", found "q"',
    );
  });

  test('there is a policy to follow', async () =>
    expect(await follow({ files: (files) => files.set('policy.yml', Buffer.from('x')) })).toMatch(
      /^failed: policy\.yml, line 1, byte 0: expected a policy, found ./,
    ));
});

describe('under a withheld policy nothing can be decided again, but the facts are those of the run', () => {
  const RIGHT = 'not_applicable: cannot be repeated here: the policy is withheld; ask somebody who may read it';
  const wrong = (expected: string, found: string): string =>
    `failed: evidence.json, line 1, byte 0: expected ${expected} as in run.opened, found "${found}"`;
  /** Of a run of that event, whose evidence has these facts of its job. */
  async function told(mode: 'prod' | 'dry_run', event: string, facts: Dict): Promise<string> {
    const files = forge({
      mode,
      evidence: ({ job }) => void Object.assign(job as Dict, { event }, facts),
      lines: (lines) => {
        const data = lines[0]?.['data'] as Record<string, Value>;
        Object.assign(data, { event, policy_source: { ...(data['policy_source'] as Dict), withheld: true } });
        return lines;
      },
      files: (all) => all.set('policy.yml', Buffer.alloc(0)),
    });
    const { checks } = await verifyProof(mapSource(files), { pins });
    const found = checks.find(({ name }) => name === 'decisions_follow');
    return `${found?.status ?? ''}: ${found?.detail ?? ''}`;
  }

  test.each<['prod' | 'dry_run', string, Dict, string]>([
    ['prod', 'push', {}, RIGHT],
    ['prod', 'push', { commit_sha: SHA }, wrong('commit_sha 0123456789abcdef0123456789abcdef01234567', SHA)],
    ['prod', 'push', { actor: '' }, wrong('actor octocat', '')],
    ['prod', 'pull_request', { event: 'push' }, wrong('event pull_request', 'push')],
    ['dry_run', 'push', { ref: 'refs/heads/x' }, wrong('ref refs/heads/main', 'refs/heads/x')],
    ['dry_run', 'push', { triggering_actor: '' }, wrong('triggering_actor octocat', '')],
    // Judged as the run that its merge leads to, of which not all is known.
    ['dry_run', 'pull_request', { event: 'push', ref: 'refs/heads/x', workflow_ref: 'w' }, RIGHT],
    ['dry_run', 'pull_request', { actor: '', triggering_actor: '' }, RIGHT],
    ['dry_run', 'pull_request', { actor: 'mallory' }, wrong('actor octocat', 'mallory')],
    ['dry_run', 'pull_request', { triggering_actor: 'mallory' }, wrong('triggering_actor octocat', 'mallory')],
    ['dry_run', 'pull_request', { repository: 'acme/other' }, wrong('repository acme/widgets', 'acme/other')],
  ])('%s, %s, %j', async (mode, event, facts, expected) => {
    expect(await told(mode, event, facts)).toBe(expected);
  });
});
