import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { OTHER } from 'forged-proofs/crypto';
import { digestOf } from '../../../src/core/digest.ts';
import { openHistory } from '../../../src/verify/branch/history.ts';
import { verifyPath } from '../../../src/verify/index.ts';
import { parseHmacKey, pinsOf } from '../../../src/verify/keys.ts';
import { folderSource } from '../../../src/verify/source.ts';
import { verdictOf } from '../../../src/verify/verdict.ts';
import { proofChecks, verifyProof } from '../../../src/verify/verify-proof.ts';

/** Proofs and ledger branches that a second implementation made: README.md beside them gives the verdicts. */

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const PROOFS = join(FIXTURES, 'conformance');
const BRANCHES = join(FIXTURES, 'branches');
const room = mkdtempSync(join(tmpdir(), 'conformance-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Digests of lists of approvers, as pins. */
const lists = (...paths: readonly string[]) => new Set(paths.map((path) => digestOf(readFileSync(path))));
const keys = pinsOf(readFileSync(join(PROOFS, 'trusted-keys'), 'utf8'), 'trusted-keys');
const pinned = { ...keys, approvers: lists(join(PROOFS, 'signed_approvals/approvers')) };
const hmac = parseHmacKey(readFileSync(join(PROOFS, 'key'), 'utf8').trim());
/** Their evidence has fields of its own, so that decisions cannot be repeated from it. */
const repeatable = ({ name }: { readonly name: string }): boolean => name !== 'decisions_follow';
const left = { checks: proofChecks().filter(repeatable) };
const folders = readdirSync(PROOFS, { withFileTypes: true }).filter((item) => item.isDirectory());
const verdictFor: Readonly<Record<string, readonly [string, string, string]>> = {
  dry_run: ['SELF_CONSISTENT', 'SELF_CONSISTENT', 'SELF_CONSISTENT'],
  dry_run_refused: ['SELF_CONSISTENT', 'SELF_CONSISTENT', 'SELF_CONSISTENT'],
  refused_key: ['INCOMPLETE', 'INCOMPLETE', 'INCOMPLETE'],
};

test('there are seventeen proofs', () => expect(folders.length).toBe(17));

test.each(folders.map(({ name }) => name))('proof %s', async (name) => {
  const source = folderSource(join(PROOFS, name));
  const [known, unknown, none] = verdictFor[name] ?? ['VERIFIED', 'UNVERIFIABLE', 'SELF_CONSISTENT'];
  const hmacKeys = hmac === null ? [] : [hmac];
  expect((await verifyProof(source, { pins: pinned, hmacKeys, ...left })).verdict).toBe(known);
  expect((await verifyProof(source, { pins: pinsOf(`${OTHER.vkey}\n`, 'other'), ...left })).verdict).toBe(unknown);
  expect((await verifyProof(source, { pins: null, ...left })).verdict).toBe(none);
});

test.each([
  [undefined, 'SELF_CONSISTENT', 'unpinned'],
  [join(PROOFS, 'shipped/approvers'), 'UNVERIFIABLE', 'unverifiable'],
])('signed approvals under a list from outside: %s', async (list, verdict, status) => {
  const pins = list === undefined ? keys : { ...keys, approvers: lists(list) };
  const report = await verifyProof(folderSource(join(PROOFS, 'signed_approvals')), { pins, ...left });
  expect(report.verdict).toBe(verdict);
  expect(report.checks.find(({ name }) => name === 'signed_approvals')?.status).toBe(status);
});

const ROWS = [
  ...readFileSync(join(BRANCHES, 'README.md'), 'utf8').matchAll(
    /^\| `(\w+)` \| .*? \| `(\w+)` \| *(\d*) *\| (.*?) *\|/gm,
  ),
].map(([, name = '', verdict = '', lines = '', told = '']) => ({
  name,
  verdict,
  lines,
  told: told.replaceAll('`', ''),
}));
const now = Date.parse('2026-11-28T12:00:00Z');

function cloned(name: string, ...options: readonly string[]): string {
  const clone = mkdtempSync(join(room, `${name}-`));
  const from = join(BRANCHES, `${name}.bundle`);
  execFileSync('git', ['clone', '-q', '-b', 'marketops-ledger', ...options, from, clone], { stdio: 'ignore' });
  return clone;
}
const keysOf = (name: string) => {
  const own = join(BRANCHES, `${name}.trusted-keys`);
  return pinsOf(readFileSync(existsSync(own) ? own : join(BRANCHES, 'trusted-keys'), 'utf8'), 'trusted-keys');
};

test('there are thirty-three branches', () => expect(ROWS.length).toBe(33));

test.each(ROWS)('branch $name: $verdict', async ({ name, verdict, lines, told }) => {
  const { verdict: found, entries, checks } = await verifyPath(cloned(name), { pins: keysOf(name), now });
  expect([found, ...(lines === '' ? [] : [entries])]).toEqual([verdict, ...(lines === '' ? [] : [Number(lines)])]);
  expect(checks.map(({ detail }) => detail).join('\n')).toContain(told);
});

test.each([
  ['approval_used', 'VERIFIED', 'SELF_CONSISTENT'],
  ['approval_twice', 'TAMPERED', 'TAMPERED'],
  ['approval_twice_untold', 'TAMPERED', 'TAMPERED'],
])('branch %s: %s, and %s without a list of approvers', async (name, verdict, without) => {
  const clone = cloned(name);
  const pins = keysOf(name);
  expect((await verifyPath(clone, { pins, now })).verdict).toBe(without);
  const approvers = lists(join(BRANCHES, `${name}.approvers`));
  expect((await verifyPath(clone, { pins: { ...pins, approvers }, now })).verdict).toBe(verdict);
});

const ID = '[0-9a-f]{40}';
test.each([
  [
    'forked',
    `expected one continuation of each commit, found ${ID} and ${ID}, which continue one side by side \\(ledger_forked\\)`,
  ],
  [
    'rewritten',
    `expected commit ${ID} as it was signed, found open/f{64}.json: expected what the commit before has, or a digest in files.json`,
  ],
  ['edited_files', `expected commit ${ID} as it was signed, found files.json is not what the checkpoint names`],
  ['files_gone', `expected commit ${ID} as it was signed, found files.json is not what the checkpoint names`],
  ['mode_changed', `expected commit ${ID} as it was signed, found tip.json: expected a regular file \\(mode 100644\\)`],
  ['retired_key_rewound', `expected commit ${ID}, which last= names, found a history without it`],
  [
    'retired_key_without_last',
    `commit ${ID} is signed by a key that is out of force or retired \\(ledger_key_retired\\), and nothing else is accepted`,
  ],
  ['unknown_key', `commit ${ID} is signed by no key in trusted-keys`],
  ['genesis_only', 'nothing is signed yet: the branch has its first commit alone'],
])('branch %s: its history tells what is wrong', async (name, expected) => {
  const { checks } = await verifyPath(cloned(name), { pins: keysOf(name), now });
  const { detail = '' } = checks.find((check) => check.name === 'history') ?? {};
  expect(detail).toMatch(new RegExp(`^(?:the history, line 1, byte 0: )?${expected}$`));
});

test.each([
  [
    'approval_used',
    null,
    '1 signed approvals, but no list of approvers was given from outside: give one with --approvers FILE or --repository OWNER/NAME',
  ],
  ['approval_used', 'x', /^approvals counted under the list sha256:[0-9a-f]{64}, which is none of those given$/],
  [
    'approval_twice',
    null,
    /^approvals\/\S+, line 1, byte 0: expected an approval that was not used before, found it again$/,
  ],
  [
    'approval_twice_untold',
    null,
    /^approvals\/\S+, .* expected approval sha256:[0-9a-f]{64} written down for run 9003, found 9002$/,
  ],
])('branch %s, with the list %s: what is told of its approvals', async (name, list, expected) => {
  const pins = { ...keysOf(name), ...(list === null ? {} : { approvers: new Set([list]) }) };
  const { checks } = await verifyPath(cloned(name), { pins, now });
  expect(checks.find((check) => check.name === 'used_approvals')?.detail).toMatch(expected);
});

test('a run that people signed, from the branch alone', async () => {
  const approvers = lists(join(BRANCHES, 'approval_used.approvers'));
  const pins = { ...keysOf('approval_used'), approvers };
  const { checks } = await verifyPath(cloned('approval_used'), { pins, now, run: '9002' });
  expect(checks.find(({ name }) => name === 'signed_approvals')?.status).toBe('ok');
});

test('a bare clone says the same; a checkout without its history is incomplete', async () => {
  const pins = keysOf('clean');
  const told: [number, number][] = [];
  const progress = (done: number, of: number): void => void told.push([done, of]);
  const bare = await verifyPath(cloned('clean', '--bare'), { pins, now, progress });
  expect([bare.verdict, told]).toEqual(['VERIFIED', [[0, bare.entries]]]);
  const checkout = cloned('clean');
  rmSync(join(checkout, '.git'), { recursive: true });
  const { verdict, checks } = await verifyPath(checkout, { pins, now });
  expect([verdict, checks.find(({ name }) => name === 'history')?.status]).toEqual(['INCOMPLETE', 'missing']);
});

test('one run, from the branch alone', async () => {
  const clone = cloned('in_doubt_reconciled');
  const pins = keysOf('in_doubt_reconciled');
  for (const [run, verdict] of [
    ['9002', 'VERIFIED'],
    ['8000', 'INCOMPLETE'],
  ] as const)
    expect(verdictOf((await verifyPath(clone, { pins, now, run })).checks.filter(repeatable))).toBe(verdict);
  // The evidence of another implementation: the decisions are looked at indeed.
  const { checks } = await verifyPath(clone, { pins, now, run: '9002' });
  expect(checks.find(({ name }) => name === 'decisions_follow')?.status).toBe('failed');
});

test('a proof whose key has last= is believed in a ledger that holds it, and nowhere else', async () => {
  const { vkey } = pinned.keys[0] ?? {};
  const pins = pinsOf(`${vkey?.text ?? ''} last=1:${'a'.repeat(64)}:${'b'.repeat(40)}\n`, 'trusted-keys');
  const source = folderSource(join(PROOFS, 'shipped'));
  const of = async (options: object) => {
    const { verdict, checks } = await verifyProof(source, { pins, ...left, ...options });
    return [verdict, checks.find(({ name }) => name === 'in_ledger')?.status];
  };
  expect(await of({})).toEqual(['UNVERIFIABLE', 'unverifiable']);
  const accepted = await openHistory(cloned('clean'), keysOf('clean'), { now });
  expect(await of({ accepted })).toEqual(['UNVERIFIABLE', 'unverifiable']);
  expect(await of({ accepted, pins: pinned })).toEqual(['INCOMPLETE', 'missing']);
  accepted?.close();
});
