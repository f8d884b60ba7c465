import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/core/digest.ts';
import { mapSource } from 'file-sources/source';
import { verifyProof } from '../../../src/verify/verify-proof.ts';
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
  /** Of a run without a proof, what its receipts name, null where one cannot be read. */
  readonly receipts?: readonly (readonly object[] | null)[];
}
const DIGEST = `sha256:${'1'.repeat(64)}`;
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
      entries: (given.sealed === false ? [] : ['manifest.json']).map((path) => ({ path })),
      proof:
        given.receipts === undefined
          ? { value: { phase_2_fc_authorization: { signed_approvals: [] } } }
          : { finding: new Finding('missing', 'x') },
      receipts: new Map(
        (given.receipts ?? []).map((named, i) => [
          String(i),
          named === null
            ? { finding: new Finding('failed', 'x') }
            : { value: { payload: { signed_approvals: named } } },
        ]),
      ),
      approvals: new Map(),
      policy: { value: policy },
      evidence: { value: null },
      approvers: { finding: new Finding('failed', 'x') },
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
  const folder = join(import.meta.dirname, '../../fixtures/conformance/signed_approvals');
  const original = new Map(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
  const [one = '', two = ''] = [...original.keys()].filter((path) => path.startsWith('approvals/'));
  const text = (path: string): string => original.get(path)?.toString() ?? '';
  const LIST = digestOf(original.get('approvers') ?? '');
  const signed = async (changes: Readonly<Record<string, string | null>>, list = LIST): Promise<string> => {
    const files = new Map(original);
    for (const [path, content] of Object.entries(changes))
      if (content === null) files.delete(path);
      else files.set(path, Buffer.from(content));
    const checks = EVIDENCE_CHECKS.filter(({ name }) => name === 'signed_approvals');
    const pins = { keys: [], from: 'x', approvers: new Set([list]) };
    const [found] = (await verifyProof(mapSource(files), { pins, checks })).checks;
    return `${found?.status ?? ''}: ${found?.detail ?? ''}`;
  };
  const proof = text('CANONICAL_PROOF.json');
  const SIGNED = '@users\\.noreply\\.github\\.com signed with SHA256:';

  test.each([
    [
      'as they are',
      {},
      new RegExp(`^ok: 77\\+alice${SIGNED}s8Q8xCSynYO/TxdOYGChCwJd3c/fBGOVU2BrW3x0cf4, 78\\+bob${SIGNED}dbd\\+\\S+$`),
    ],
    [
      'a text is another',
      { [one]: text(two) },
      /^failed: approvals\/.* expected an approval by 77\+alice@\S+ that counts, found one that is no approval text$/,
    ],
    ['a text has more in it', { [one]: `x\n${text(one)}` }, /^failed: approvals\/.*is no approval text/],
    ['a text is gone', { [one]: null }, /^failed: approvals\/.*expected a file, found nothing/],
    [
      'a text is there that did not count',
      { [`approvals/${'1'.repeat(64)}.txt`]: 'x' },
      /^failed: approvals\/1+\.txt, line 1, byte 0: expected an approval that counted, found another$/,
    ],
    [
      'the list lacks a key',
      { approvers: '# nobody\n' },
      /^failed: approvals\/.*which no line of approvers that counts lists/,
    ],
    [
      'the proof names another person',
      { 'CANONICAL_PROOF.json': proof.replaceAll('77+alice', '99+mallory') },
      /^failed: .*is by 77\+alice/,
    ],
    ['the proof is not there', { 'CANONICAL_PROOF.json': null }, /^ok: 77\+alice/],
  ] as const)('%s', async (_name, changes, expected) => {
    expect(await signed(changes)).toMatch(expected);
  });

  test('count under a list that somebody outside vouches for', async () =>
    expect(await signed({}, DIGEST)).toBe(
      `unverifiable: approvals counted under the list ${LIST}, which is none of those given`,
    ));

  test('none where the proof and the receipts name none', () => {
    const none = 'not_applicable: no signed approval counted';
    expect(told('signed_approvals')).toBe(none);
    for (const receipts of [[], [null], [[]], [null, []], [[], [{ digest: DIGEST }]]])
      expect(told('signed_approvals', { receipts })).toBe(none);
    // The first that can be read names them; the others are held to it elsewhere.
    expect(told('signed_approvals', { receipts: [null, [{ digest: DIGEST }], []] })).toBe(
      'skipped: needs approvers, which could not be read',
    );
  });
});
