import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { MarketOpsError } from '../../../src/core/errors.ts';
import { beginFiles } from '../../../src/execute/batch-files.ts';
import { Reconciler } from '../../../src/execute/reconcile.ts';
import type { ReconcilerOptions } from '../../../src/execute/reconcile.ts';
import type { Kind, Intent, Marker, Trace } from '../../../src/operations/kind.ts';
import type { GitHubReader } from '../../../src/operations/ports.ts';
import { canonicalize, jsonFile } from '../../../src/protocol/jcs.ts';
import type { Json } from '../../../src/protocol/jcs.ts';
import { parseLine } from '../../../src/protocol/ledger.ts';
import { openPath } from '../../../src/protocol/ledger-files.ts';
import type { Snapshot } from '../../../src/protocol/ledger-files.ts';
import { naturalKey } from '../../../src/protocol/plan.ts';
import { CHECK_NAMES } from '../../../src/protocol/vocabulary.ts';
import { gateContext, operation, planDigest, receipt } from './gate-context.ts';

/** What earlier runs left open: settled only by looking, and only when their run is over for certain. */

const { facts } = gateContext();
const about = { facts, kinds: KINDS };
const path = openPath(operation, KINDS);
const entry = { receipt_id: receipt.receipt_id, run_attempt: 1, run_id: '9', seq: 4 };
const DONE: Trace = { observed: 'done', github: { url: 'u' } as never };
const common = {
  ...{ claim: facts.claim, mode: 'prod', run_attempt: 1, run_id: '9', ts: '2026-11-22T12:00:00.000Z', v: 1 },
  ...{ prev: '0'.repeat(64) },
};
const intent = {
  ...{ ...common, seq: 4, type: 'operation.intent', operation_id: 'tag', operation_kind: 'tag_repo' },
  ...{ receipt_id: receipt.receipt_id },
  data: { natural_key: naturalKey(operation, KINDS), operation_digest: operation.operation_digest },
};
const created = {
  ...{ ...common, seq: 3, type: 'plan.created' },
  data: { operations: 1, plan_digest: planDigest, plan_file_digest: planDigest },
};
/** A line of the same place and receipt, and no intent. */
const passed = {
  ...intent,
  type: 'gate.passed',
  data: { checks: CHECK_NAMES.map((name) => ({ name, result: 'pass', code: null })) },
};
const segmentOf = (...lines: Json[]): string => lines.map((line) => `${canonicalize(line)}\n`).join('');

interface Left {
  readonly open?: ReadonlyMap<string, Uint8Array | null>;
  readonly segment?: string | Uint8Array | null;
}
const state = ({ open = beginFiles([{ operation, receiptId: receipt.receipt_id, seq: 4 }], about), segment }: Left) => {
  const lines = segment === undefined ? segmentOf(created, intent) : segment;
  const snapshot: Snapshot = {
    version: 'v',
    first: false,
    read: (name) => Promise.resolve(open.get(name) ?? null),
    list: (folder) =>
      Promise.resolve(
        [...open.keys()].filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1)),
      ),
    segmentWith: (name) => Promise.resolve(name !== path || lines === null ? null : Buffer.from(lines)),
  };
  return snapshot;
};

function reconciler(
  change: Partial<ReconcilerOptions> = {},
  trace: () => Promise<Trace> = () => Promise.resolve(DONE),
) {
  const asked: { status: unknown[]; traced: { intent: Intent; isOurs: (marker: Marker) => Promise<boolean> }[] } = {
    status: [],
    traced: [],
  };
  const kind = {
    kind: 'tag_repo',
    trace: (of: Intent, _reader: GitHubReader, isOurs: (marker: Marker) => Promise<boolean>) => {
      asked.traced.push({ intent: of, isOurs });
      return trace();
    },
  } as unknown as Kind;
  const subject = new Reconciler({
    reader: {} as GitHubReader,
    kinds: [{ kind: 'open_pr' } as unknown as Kind, kind],
    attemptStatus: (run, attempt) => {
      asked.status.push([run, attempt]);
      return Promise.resolve({ value: 'completed' });
    },
    targets: [
      { repository: 'acme/other', repository_id: '2' },
      { repository: 'acme/widgets', repository_id: '1' },
    ],
    ...change,
  });
  return { subject, asked };
}

test('what a run that is over left open is looked for on GitHub, under its marker', async () => {
  const { subject, asked } = reconciler();
  expect(await subject.look(state({}))).toEqual({
    settled: [
      {
        path,
        operation: { operation_id: 'tag', operation_kind: 'tag_repo' },
        naturalKey: naturalKey(operation, KINDS),
        data: { ...DONE, receipt_id: receipt.receipt_id, run_attempt: 1, run_id: '9' },
      },
    ],
    left: [],
  });
  expect(asked.status).toEqual([['9', 1]]);
  const [traced] = asked.traced;
  const operationDigest = operation.operation_digest;
  expect(traced?.intent).toEqual({
    ...{ repository: 'acme/widgets', naturalKey: naturalKey(operation, KINDS) },
    ...{ receiptId: receipt.receipt_id, operationDigest },
  });
  expect(await traced?.isOurs({ receiptId: receipt.receipt_id, operationDigest })).toBe(true);
  expect(await traced?.isOurs({ receiptId: receipt.receipt_id, operationDigest: planDigest })).toBe(false);
});

test('what was settled for one state of the ledger is not looked at again for the next', async () => {
  const { subject, asked } = reconciler();
  const first = await subject.look(state({}));
  expect(await subject.look(state({}))).toEqual(first);
  expect([asked.status.length, asked.traced.length]).toEqual([1, 1]);
});

test('nothing open, nothing to do', async () => {
  expect(await reconciler().subject.look(state({ open: new Map() }))).toEqual({ settled: [], left: [] });
});

test('a hundred at most, the first by name', async () => {
  const names = Array.from({ length: 101 }, (_, i) => `open/${String(i).padStart(3, '0')}.json`);
  const { left } = await reconciler().subject.look(
    state({ open: new Map(names.reverse().map((name) => [name, null])) }),
  );
  expect(left.map((one) => one.path)).toEqual([...names].sort().slice(0, 100));
});

test('a gate’s line is one that readers accept', () =>
  expect(parseLine(canonicalize(passed)).type).toBe('gate.passed'));

describe('left as it is', () => {
  const looked = async (left: Left, change: Partial<ReconcilerOptions> = {}, trace?: () => Promise<Trace>) => {
    const { settled, left: found } = await reconciler(change, trace).subject.look(state(left));
    expect(settled).toEqual([]);
    return found;
  };
  const attempt = (value: string | null) => ({ attemptStatus: () => Promise.resolve({ value }) });

  test.each<[string, Partial<ReconcilerOptions>, string, boolean]>([
    ['its run goes on', attempt('in_progress'), 'its run is in_progress', true],
    ['its run waits for an approval', attempt('waiting'), 'its run is waiting', true],
    ['GitHub knows of no such run', attempt(null), 'GitHub knows of no such run', false],
    [
      'its run cannot be read',
      { attemptStatus: () => Promise.resolve({ unreadable: 'actions: read is missing' }) },
      'its run cannot be read: actions: read is missing',
      false,
    ],
    [
      'GitHub does not answer',
      { attemptStatus: () => Promise.reject(new MarketOpsError('github_unreachable', 'no answer')) },
      'no answer',
      false,
    ],
    ['its repository is not named', { targets: [] }, 'it is about a repository that this run does not name', false],
    ['its kind is not known', { kinds: [] }, 'it is about a repository that this run does not name', false],
  ])('%s', async (_what, change, why, live) => {
    expect(await looked({}, change)).toEqual([{ path, entry, live, why }]);
  });

  test('a defect of ours is no reason', async () => {
    const defect = new TypeError('ours');
    await expect(looked({}, {}, () => Promise.reject(defect))).rejects.toBe(defect);
  });

  test.each<[string, Uint8Array | null]>([
    ['is gone', null],
    ['is no JSON', Buffer.from('x')],
    ['is of another form', jsonFile({ ...entry, seq: -1 })],
  ])('its file %s', async (_what, bytes) => {
    expect(await looked({ open: new Map([[path, bytes]]) })).toEqual([
      { path, entry: null, live: false, why: 'the file cannot be read' },
    ]);
  });

  test.each<[string, string | Uint8Array | null]>([
    ['there is no segment', null],
    ['it is no text', Buffer.from([0xff])],
    ['it is not in its segment', segmentOf(created)],
    ['its line is of no known form', `{"receipt_id":"${receipt.receipt_id}"}\n`],
    ['a gate’s line stands there', segmentOf(passed)],
    [
      'its line only mentions the receipt',
      segmentOf({
        ...intent,
        receipt_id: `rcpt_${'1'.repeat(32)}`,
        data: { ...intent.data, natural_key: receipt.receipt_id },
      }),
    ],
    ['its line stands elsewhere', segmentOf({ ...intent, seq: 5 })],
    ['its line is another run’s', segmentOf({ ...intent, run_id: '10' })],
    ['its line is another attempt’s', segmentOf({ ...intent, run_attempt: 2 })],
    ['its line is another receipt’s', segmentOf({ ...intent, receipt_id: `rcpt_${'1'.repeat(32)}` })],
  ])('its line was not found: %s', async (_what, segment) => {
    const why = 'its line was not found on the branch';
    expect(await looked({ segment })).toEqual([{ path, entry, live: false, why }]);
  });
});
