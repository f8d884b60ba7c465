import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { digestOf } from '../../../src/core/digest.ts';
import { approvalName } from '../../../src/protocol/approval.ts';
import { judgeText, requireApprovers } from '../../../src/verify/signed-approvals.ts';
import type { RunOfApprovals } from '../../../src/verify/signed-approvals.ts';

/** An approval that is said to have counted is judged from its signature up, by what its run went by. */

const FOLDER = join(import.meta.dirname, '../../fixtures/conformance/signed_approvals');
const DIGEST = 'sha256:06b44d4418dde0cd8491220db324e121fdd89d9436aa236f26c58456b5aae99a';
const TEXT = readFileSync(join(FOLDER, `approvals/${DIGEST.slice('sha256:'.length)}.txt`), 'utf8');
const MESSAGE = TEXT.slice(0, TEXT.indexOf('-----BEGIN'));
const [, origin = '', environment = '', planDigest = '', END = ''] = MESSAGE.split('\n');
const KEY = 'SHA256:s8Q8xCSynYO/TxdOYGChCwJd3c/fBGOVU2BrW3x0cf4';
const ALICE = '77+alice@users.noreply.github.com';
const NAMED = { digest: DIGEST, key: KEY, principal: ALICE };
const approvers = readFileSync(join(FOLDER, 'approvers'));
const after = (time: string, days: number, more = 0): string =>
  new Date(Date.parse(time) + days * 24 * 60 * 60_000 + more).toISOString();

interface Given {
  readonly text?: string;
  readonly named?: object;
  readonly environment?: string | null;
  readonly opened?: string;
  /** What evidence.json says of signed approvals, null: that there are none; without it the file cannot be read. */
  readonly signed?: object | null;
  readonly now?: string;
}
function judged({ text = TEXT, named, opened = END, signed, now = END, ...more }: Given = {}): string {
  const run = {
    opened: { ts: opened, data: { origin, environment, ...more } },
    evidence: signed === undefined ? null : { now, signed_approvals: signed },
    ...{ planDigest, approvers },
  } as unknown as RunOfApprovals;
  const found = judgeText(text, { ...NAMED, ...named }, run);
  return 'name' in found ? found.name : found.fault;
}
const NAME = approvalName(KEY, MESSAGE);

test('it is called by its key and its message', () => {
  expect([judged(), judged({ environment: 'Production' })]).toEqual([NAME, NAME]);
});

test('its text is the one of its digest, and no more than an approval', () => {
  const none = 'is no approval text';
  expect(judged({ named: { digest: digestOf('x') } })).toBe(none);
  for (const text of ['', 'x', `${TEXT}\n`, `\n${TEXT}`, TEXT + TEXT, TEXT.replaceAll('\n', '\r\n')])
    expect(judged({ text, named: { digest: digestOf(text) } })).toBe(none);
});

test('it is by who is named, for the environment of the run', () => {
  const by = `is by ${ALICE} with ${KEY}`;
  expect([judged({ named: { key: 'x' } }), judged({ named: { principal: 'x' } })]).toEqual([by, by]);
  expect(judged({ environment: null })).toBe('is for the environment "production", not ""');
});

test('without its evidence it is judged at the time when the run opened', () => {
  expect(judged({ opened: after(END, 0, 1) })).toBe(`ended at ${END}`);
  expect([judged({ opened: after(END, -7) }), judged({ opened: after(END, -7, -1) })]).toEqual([
    NAME,
    `ends at ${END}, over 7 days after the run was created`,
  ]);
});

test('with its evidence, by the times that it gives, and as it tells of it', () => {
  const counted = { digest: DIGEST, not_after: END, verified: false };
  const by = (signed: object | null, more: Given = {}): string =>
    judged({ opened: after(END, 1), signed: signed && { created_at: { value: END }, ...signed }, ...more });
  expect(by({ counted: [{ ...counted, digest: digestOf('x'), verified: true }, counted] })).toBe(NAME);
  expect(by({ counted: [counted] }, { now: after(END, 0, 1) })).toBe(`ended at ${END}`);
  const early = after(END, -7, -1);
  const late = `ends at ${END}, over 7 days after the run was created`;
  expect(by({ counted: [counted], created_at: { value: early } })).toBe(late);
  expect(by({ counted: [counted], created_at: { unreadable: '403' } }, { opened: early })).toBe(late);
  expect(by(null, { opened: early })).toBe(late);
  expect(by(null, { opened: END })).toBe(NAME);
  for (const other of [[], [{ ...counted, not_after: early }], [{ ...counted, verified: true }]])
    expect(by({ counted: other })).toBe('is not as evidence.json tells it');
});

test('somebody outside vouches for each of the lists', () => {
  const found = (approvers: readonly string[] | null, lists: readonly string[]): unknown => {
    const pins = approvers === null ? {} : { approvers: new Set(approvers) };
    try {
      requireApprovers({ keys: [], from: 'x', ...pins }, lists, 3);
      return 'vouched for';
    } catch (error) {
      const { status, message } = error as { status: string; message: string };
      return `${status}: ${message}`;
    }
  };
  const unpinned =
    'unpinned: 3 signed approvals, but no list of approvers was given from outside: give one with --approvers FILE or ' +
    '--repository OWNER/NAME';
  expect(found(null, [])).toBe(unpinned);
  expect(() => requireApprovers(null, [], 3)).toThrow(unpinned.slice('unpinned: '.length));
  expect([found(['a', 'b'], ['b', 'a']), found([], [])]).toEqual(['vouched for', 'vouched for']);
  expect(found(['a'], ['a', 'c'])).toBe(
    'unverifiable: approvals counted under the list c, which is none of those given',
  );
});
