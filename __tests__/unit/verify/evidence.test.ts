import { describe, expect, test } from '@jest/globals';
import { EVIDENCE_CHECKS } from '../../../src/verify/checks-evidence.ts';
import { walk, Finding } from '../../../src/verify/verdict.ts';
import type { ProofContext } from '../../../src/verify/read-proof.ts';

/** The files that decisions rest on are those that the lines name. */

interface Given {
  readonly digests?: Readonly<Record<string, string>>;
  readonly sealed?: boolean;
  readonly withheld?: boolean;
  readonly policy?: string;
  readonly decided?: readonly string[];
  readonly evidence?: null;
  readonly finding?: Finding;
  /** Digests of approval texts that the proof says counted; null: there is no proof that could say so. */
  readonly counted?: readonly string[] | null;
  readonly files?: readonly string[];
}
const DIGESTS = { 'evidence.json': 'e', 'policy.yml': 'p', 'trusted-keys': 't', approvers: 'a' };

function told(name: string, given: Given = {}): string {
  const { digests = DIGESTS, policy = '', decided = ['p'] } = given;
  const data = {
    ...{ trusted_keys_digest: 't', approvers_digest: 'a' },
    policy_source: given.withheld === true ? { withheld: true } : null,
  };
  const context = {
    files: {
      digests: new Map(Object.entries(digests)),
      entries: [...(given.sealed === false ? [] : ['manifest.json']), ...(given.files ?? [])].map((path) => ({ path })),
      proof:
        given.counted === null
          ? { finding: new Finding('failed', 'x') }
          : {
              value: {
                phase_2_fc_authorization: { signed_approvals: (given.counted ?? []).map((digest) => ({ digest })) },
              },
            },
      receipts: new Map([['r', { value: { payload: { signed_approvals: [{}, {}] } } }]]),
      policy: { value: policy },
      evidence: { value: null },
    },
    ledger: {
      finding: given.finding ?? null,
      claim: {
        opened: { data },
        evidence: given.evidence === null ? null : { data: { evidence_digest: 'e' } },
        operations: new Map(decided.map((digest, i) => [String(i), { decided: { data: { policy_digest: digest } } }])),
      },
    },
  };
  const checks = EVIDENCE_CHECKS.filter((check) => check.name === name);
  const [found] = walk(checks, context as unknown as ProofContext);
  return `${found?.status ?? ''}: ${found?.detail ?? ''}`;
}
const wrong = (file: string, expected: string, found: string): string =>
  `failed: ${file}, line 1, byte 0: expected ${expected}, found ${found}`;
const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(DIGESTS).filter(([path]) => path !== name));

const OF_LINES = EVIDENCE_CHECKS.map(({ name }) => name).filter((name) => name !== 'signed_approvals');
test.each(OF_LINES)('%s needs the ledger', (name) => {
  expect(told(name, { finding: new Finding('failed', 'x') })).toBe('skipped: needs ledger.jsonl, which has a defect');
});

const OWNERS = 'ok: trusted-keys and approvers are those that the run went by';
describe.each([
  ['owners_files', 'trusted-keys', 't as in run.opened', OWNERS],
  ['owners_files', 'approvers', 'a as in run.opened', OWNERS],
  ['policy_digest', 'policy.yml', 'p as in policy.decided', 'ok: the policy that decided'],
  ['evidence', 'evidence.json', 'e as in evidence.read', 'ok: evidence e'],
] as const)('%s: %s', (name, file, expected, right) => {
  test('is the one that the run went by', () => {
    expect(told(name)).toBe(right);
    expect(told(name, { digests: { ...DIGESTS, [file]: 'x' } })).toBe(wrong(file, expected, 'x'));
  });

  test('is there, in a proof that is sealed', () => {
    const gone = wrong(file, 'a file', 'nothing');
    expect(told(name, { digests: without(file) })).toBe(gone);
    expect(told(name, { digests: without(file), sealed: false })).toBe(gone.replace('failed', 'missing'));
  });
});

test('every decision is by that policy', () => {
  expect(told('policy_digest', { decided: ['p', 'q'] })).toBe(wrong('policy.yml', 'q as in policy.decided', 'p'));
});

test('a policy that is withheld is an empty file', () => {
  const withheld = { withheld: true, digests: { ...DIGESTS, 'policy.yml': 'empty' } };
  expect(told('policy_digest', withheld)).toBe('ok: the policy is withheld: its digest alone is here');
  expect(told('policy_digest', { ...withheld, policy: 'x' })).toBe(
    wrong('policy.yml', 'an empty file, for the policy is withheld', 'text'),
  );
});

test('a run that was broken off before it decided is incomplete', () => {
  expect(told('evidence', { evidence: null })).toBe(
    'missing: no evidence.read: the run was broken off before it decided',
  );
});

describe('signed approvals', () => {
  const digest = `sha256:${'1'.repeat(64)}`;
  const path = `approvals/${'1'.repeat(64)}.txt`;
  const signed = (given: Given): string => told('signed_approvals', given);
  const unpinned = (count: number): string =>
    `unpinned: ${count} signed approvals, but no list of approvers was given from outside`;

  test('that counted have their texts, and no others are there', () => {
    expect(signed({})).toBe('not_applicable: no signed approval counted');
    const one = { counted: [digest], files: [path], digests: { [path]: digest } };
    expect(signed(one)).toBe(unpinned(1));
    expect(signed({ ...one, digests: { [path]: 'x' } })).toBe(wrong(path, digest, 'x'));
    expect(signed({ ...one, digests: {}, files: [] })).toBe(wrong(path, 'a file', 'nothing'));
    expect(signed({ ...one, counted: [] })).toBe(wrong(path, 'an approval that counted', 'another'));
  });

  test('are those of the receipts where no proof says them', () => {
    expect(signed({ counted: null })).toBe(unpinned(2));
  });
});
