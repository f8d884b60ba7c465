import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { beforeBegin, beforeEffect } from '../../../src/execute/consumption.ts';
import { beginFiles } from '../../../src/execute/batch-files.ts';
import { canonicalize, jsonFile } from 'canonical-json/jcs';
import { consumedPath, openPath, segmentPath } from '../../../src/protocol/ledger-files.ts';
import type { Snapshot } from '../../../src/protocol/ledger-files.ts';
import type { Receipt } from '../../../src/protocol/receipt.ts';
import { gateContext, operation, planDigest, receipt } from './gate-context.ts';

/** Point 6 of the gate on states of the ledger. */

const { facts } = gateContext();
const about = { facts, kinds: KINDS };
const path = consumedPath(receipt.receipt_id);
const begun = { operation, receiptId: receipt.receipt_id, seq: 4 };
const TIP = { size: 0, head: '0'.repeat(64) };

function state(files: ReadonlyMap<string, Uint8Array | null> = new Map()): Snapshot {
  return {
    read: (name) => Promise.resolve(files.get(name) ?? null),
    list: () => Promise.resolve([]),
    segmentOf: () => Promise.resolve(null),
  };
}

test('a begin commit holds the consumed file and the open one, each naming this claim’s run', () => {
  const files = beginFiles([begun], about);
  expect([...files.keys()]).toEqual([path, openPath(operation, KINDS)]);
  expect(files.get(path)?.toString()).toBe(
    jsonFile({
      claim: facts.claim,
      operation_digest: operation.operation_digest,
      run_attempt: 1,
      run_id: '9',
    }).toString(),
  );
});

describe('before begin', () => {
  test('a receipt that the state does not hold may be consumed, one that it holds may not', async () => {
    expect(await beforeBegin(receipt, state(), TIP)).toBeNull();
    expect(await beforeBegin(receipt, state(beginFiles([begun], about)), TIP)).toBe('receipt_consumed');
  });

  test('whatever the consumed file says, the receipt is spent', async () => {
    expect(await beforeBegin(receipt, state(new Map([[path, Buffer.from('?')]])), TIP)).toBe('receipt_consumed');
  });

  test.each([
    ['a ledger that is shorter', { size: 7, head: 'a'.repeat(64) }, { size: 3, head: 'b'.repeat(64) }],
    ['another ledger of that size', { size: 7, head: 'a'.repeat(64) }, { size: 7, head: 'b'.repeat(64) }],
    [
      'a longer one that does not go on from there',
      { size: 7, head: 'a'.repeat(64) },
      { size: 9, head: 'b'.repeat(64) },
    ],
  ])('%s was rewound', async (_what, ledger, tip) => {
    expect(await beforeBegin({ ...receipt, ledger }, state(), tip)).toBe('ledger_rewound');
  });
});

describe('a ledger that still holds the one a receipt was minted on', () => {
  const at = (digit: string): string => digit.repeat(64);
  const line = (seq: number, prev: string): string =>
    canonicalize({
      ...{ claim: 'c'.repeat(32), mode: 'prod', run_attempt: 1, run_id: '9', ts: '2026-11-22T12:00:00.000Z', v: 1 },
      ...{ data: { operations: 1, plan_digest: planDigest, plan_file_digest: planDigest }, type: 'plan.created' },
      ...{ prev, seq },
    });
  const tip = { size: 9, head: at('b') };
  const look = (ledger: Receipt['ledger'], segment: string | Uint8Array | null, now = tip) =>
    beforeBegin(
      { ...receipt, ledger },
      state(new Map(segment === null || ledger === null ? [] : [[segmentPath(ledger.size), Buffer.from(segment)]])),
      now,
    );

  test.each<[string, Receipt['ledger'], string | null, { size: number; head: string }]>([
    ['did not go on', tip, null, tip],
    ['was empty then', { size: 0, head: at('0') }, null, tip],
    ['went on from there', { size: 7, head: at('a') }, `${line(7, at('a'))}\n${line(8, at('d'))}\n`, tip],
    ['went on by one line', { size: 8, head: at('a') }, `${line(8, at('a'))}\n`, tip],
  ])('%s', async (_what, ledger, segment, now) => {
    expect(await look(ledger, segment, now)).toBeNull();
  });

  const before = { size: 7, head: at('a') };
  /** Where the gate's point throws, it was not evaluated, and the gate blocks all the same. */
  test.each<[string, Receipt['ledger'], string | Uint8Array | null, 'ledger_rewound' | 'throws']>([
    ['no ledger is named', null, null, 'ledger_rewound'],
    ['it was empty, but is said to have had a line', { ...before, size: 0 }, null, 'ledger_rewound'],
    ['it is shorter now', { size: 10, head: tip.head }, `${line(10, tip.head)}\n`, 'ledger_rewound'],
    ['it has another line at its end', { ...before, size: 9 }, `${line(9, at('a'))}\n`, 'ledger_rewound'],
    ['nothing stands there', before, null, 'ledger_rewound'],
    ['another line stands there', before, `${line(7, at('d'))}\n`, 'ledger_rewound'],
    ['a line of another place stands there', before, `${line(8, at('a'))}\n`, 'ledger_rewound'],
    ['the line there has no end', before, line(7, at('a')), 'ledger_rewound'],
    ['the line there is no text', before, Buffer.from([0xff, 0x0a]), 'ledger_rewound'],
    ['the line there is of no known form', before, `{"prev":"${at('a')}","seq":7}\n`, 'ledger_rewound'],
    ['the line there is empty', before, `\n${line(7, at('a'))}\n`, 'throws'],
  ])('is not that: %s', async (_what, ledger, segment, expected) => {
    expect(await look(ledger, segment).catch(() => 'throws')).toBe(expected);
  });

  test('is looked at twice for the receipt where it went on, once where it did not', async () => {
    const looks = async (now: { size: number; head: string }) => {
      let reads = 0;
      const late = (name: string) => Promise.resolve(name === path && ++reads === 2 ? Buffer.from('{}') : null);
      const code = await beforeBegin({ ...receipt, ledger: tip }, { ...state(), read: late }, now);
      return [code, reads];
    };
    expect(await looks(tip)).toEqual([null, 1]);
    expect(await looks({ ...tip, size: 10 })).toEqual(['receipt_consumed', 2]);
    let reads = 0;
    const count = (name: string) => Promise.resolve((name === path && reads++, null));
    expect(await beforeBegin({ ...receipt, ledger: null }, { ...state(), read: count }, tip)).toBe('ledger_rewound');
    expect(reads).toBe(2);
  });
});

describe('before the effect', () => {
  const files = beginFiles([begun], about);
  const look = (snapshot: Snapshot | null, claim = facts.claim, used: string[] = []) =>
    beforeEffect(receipt, snapshot, claim, new Set(used));

  test('this process’s own claim passes once', async () => {
    expect(await look(state(files))).toBeNull();
    expect(await look(state(files), facts.claim, [receipt.receipt_id])).toBe('receipt_consumed');
  });

  test.each<[string, Snapshot | null, string]>([
    ['the claim of another process', state(files), 'd'.repeat(32)],
    ['a consumed file of another form', state(new Map([[path, jsonFile({ claim: facts.claim })]])), facts.claim],
    [
      'a consumed file with more in it',
      state(
        new Map([
          [
            path,
            jsonFile({
              ...{ claim: facts.claim, operation_digest: operation.operation_digest, run_attempt: 1, run_id: '9' },
              more: 1,
            }),
          ],
        ]),
      ),
      facts.claim,
    ],
    ['no consumed file', state(), facts.claim],
    ['no ledger at all', null, facts.claim],
    [
      'another operation',
      state(
        beginFiles([{ ...begun, operation: { ...operation, operation_digest: `sha256:${'9'.repeat(64)}` } }], about),
      ),
      facts.claim,
    ],
  ])('%s blocks', async (_what, snapshot, claim) => {
    expect(await look(snapshot, claim)).toBe('receipt_consumed');
  });
});
