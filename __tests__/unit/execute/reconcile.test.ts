import { describe, expect, test } from '@jest/globals';
import { tagRepo } from '../../../src/operations/tag-repo/kind.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { MarketOpsError } from '../../../src/core/errors.ts';
import { beginFiles } from '../../../src/execute/batch-files.ts';
import { consumedFor, Reconciler } from '../../../src/execute/reconcile.ts';
import type { ReconcilerOptions } from '../../../src/execute/reconcile.ts';
import type { Kind, Observed } from '../../../src/operations/kind.ts';
import type { GitHubReader } from '../../../src/operations/ports.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { canonicalize, jsonFile } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { parseLine } from '../../../src/protocol/ledger.ts';
import { MATERIAL_PATHS, openPath, segmentPath } from '../../../src/protocol/ledger-files.ts';
import type { Snapshot } from '../../../src/protocol/ledger-files.ts';
import { naturalKey, planDigest as digestOfPlan, stateDigest } from '../../../src/protocol/plan.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { RECEIPT_TYPE, sealEnvelope } from '../../../src/protocol/dsse.ts';
import { CHECK_NAMES } from '../../../src/protocol/vocabulary.ts';
import { gateContext, HOUR, MINUTE, NOW, operation, receipt } from './gate-context.ts';

/** What earlier runs left open: settled only by looking, and only when their run is over for certain. */

const { facts } = gateContext();
const about = { facts, kinds: KINDS };
const path = openPath(operation, KINDS);
const entry = { receipt_id: receipt.receipt_id, run_attempt: 1, run_id: '9', seq: 4 };
const STATE = { object: 'a'.repeat(40), target: 'a'.repeat(40) };
const GITHUB = { id: null, sha: 'a'.repeat(40), url: null };
const DONE: Observed = { effect: 'none', reason: null, observed: GITHUB, state: STATE };
const planOf = (operations: readonly PlannedOperation[]): Buffer => {
  const named = { repository_id: '1', commit_sha: 'a'.repeat(40), operations };
  return jsonFile({
    ...{ schema: 'marketops.plan/v1', mode: 'prod', blocked_by_mode: false, promotable: false },
    ...{ repository: 'acme/widgets', ref: 'refs/heads/main', created_at: '2026-11-22T12:00:00.000Z' },
    ...named,
    plan_digest: digestOfPlan(named),
  });
};
const plan = planOf([operation]);
const common = {
  ...{ claim: facts.claim, mode: 'prod', run_attempt: 1, run_id: '9', ts: '2026-11-22T12:00:00.000Z', v: 1 },
  ...{ prev: '0'.repeat(64) },
};
const intent = {
  ...{ ...common, seq: 4, type: 'operation.intent', operation_id: 'tag', operation_kind: 'tag_repo' },
  ...{ receipt_id: receipt.receipt_id },
  data: { natural_key: naturalKey(operation, KINDS), operation_digest: operation.operation_digest },
};
const createdFor = (bytes: Uint8Array) => ({
  ...{ ...common, seq: 3, type: 'plan.created' },
  data: { operations: 1, plan_digest: `sha256:${'1'.repeat(64)}`, plan_file_digest: digestOf(bytes) },
});
const created = createdFor(plan);
/** A line of the same place and receipt, and no intent. */
const passed = {
  ...intent,
  type: 'gate.passed',
  data: { checks: CHECK_NAMES.map((name) => ({ name, result: 'pass', code: null })) },
};
const segmentOf = (...lines: Json[]): string => lines.map((line) => `${canonicalize(line)}\n`).join('');

interface Left {
  readonly open?: ReadonlyMap<string, Uint8Array | null>;
  /** By the number that each begins with. */
  readonly segments?: Readonly<Record<number, string | Uint8Array>>;
  readonly plan?: Uint8Array | null;
  readonly envelope?: Uint8Array | null;
}
const opened = beginFiles([{ operation, receiptId: receipt.receipt_id, seq: 4 }], about);
const sealed = (payload: unknown): Buffer =>
  jsonFile(sealEnvelope(RECEIPT_TYPE, Buffer.from(canonicalize(payload as Json)), []));
const state = ({ open = opened, segments, plan: bytes = plan, envelope = sealed(receipt) }: Left) => {
  const lines = segments ?? { 3: segmentOf(created, intent) };
  const files = new Map<string, Uint8Array | null>([
    ...open,
    [MATERIAL_PATHS.plan(digestOf(bytes ?? plan)), bytes],
    [MATERIAL_PATHS.receipt(receipt.receipt_id), envelope],
  ]);
  const snapshot: Snapshot = {
    read: (name) => Promise.resolve(files.get(name) ?? null),
    list: (folder) =>
      Promise.resolve(
        [...files.keys()].filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1)),
      ),
    segmentOf: (seq) => {
      const first = Object.keys(lines)
        .map(Number)
        .filter((from) => from <= seq)
        .sort((a, b) => b - a)[0];
      const found = first === undefined ? undefined : lines[first];
      return Promise.resolve(found === undefined ? null : Buffer.from(found));
    },
  };
  return snapshot;
};

function reconciler(
  change: Partial<ReconcilerOptions> = {},
  observe: () => Promise<Observed> = () => Promise.resolve(DONE),
) {
  const asked: { status: unknown[]; observed: PlannedOperation[] } = { status: [], observed: [] };
  const kind = {
    ...tagRepo,
    observe: (of: PlannedOperation) => {
      asked.observed.push(of);
      return observe();
    },
  } as unknown as Kind;
  const subject = new Reconciler({
    reader: {} as GitHubReader,
    kinds: [kind],
    clock: () => NOW,
    attemptStatus: (run, attempt) => {
      asked.status.push([run, attempt]);
      return Promise.resolve({ value: 'completed' });
    },
    ...change,
  });
  return { subject, asked };
}
const settledAs = (data: object) => ({
  settled: [
    {
      path,
      operation: { operation_id: 'tag', operation_kind: 'tag_repo' },
      naturalKey: naturalKey(operation, KINDS),
      data: { receipt_id: receipt.receipt_id, run_attempt: 1, run_id: '9', ...data },
    },
  ],
  left: [],
});

test('what a run that is over left open is compared with its plan on the branch', async () => {
  const { subject, asked } = reconciler();
  expect(await subject.look(state({}))).toEqual(
    settledAs({ observed: 'done', github: GITHUB, state_digest: stateDigest(STATE) }),
  );
  expect([asked.status, asked.observed]).toEqual([[['9', 1]], [operation]]);
});

test.each<[Observed['effect'], string]>([
  ['create', 'absent'],
  ['update', 'conflict'],
  ['conflict', 'conflict'],
])('what is there and not as planned is no `done`: %s is %s', async (effect, observed) => {
  const { subject } = reconciler({}, () => Promise.resolve({ effect, reason: null, observed: GITHUB, state: STATE }));
  expect(await subject.look(state({}))).toEqual(settledAs({ observed, github: GITHUB, state_digest: null }));
});

test('what only fits because the plan leaves it open is a conflict: nobody saw who filled it', async () => {
  const kind = { ...tagRepo, observe: () => Promise.resolve(DONE), isExactly: () => false } as unknown as Kind;
  const { subject } = reconciler({ kinds: [kind] });
  expect(await subject.look(state({}))).toEqual(
    settledAs({ observed: 'conflict', github: GITHUB, state_digest: null }),
  );
});

test('a plan in an earlier segment of the same process is found', async () => {
  const other = { ...common, claim: 'd'.repeat(32), seq: 3, type: 'plan.created', data: created.data };
  const segments = { 2: segmentOf({ ...created, seq: 2 }), 3: segmentOf(other), 4: segmentOf(intent) };
  expect((await reconciler().subject.look(state({ segments }))).settled).toHaveLength(1);
});

test('what was settled for one state of the ledger is not looked at again for the next', async () => {
  const { subject, asked } = reconciler();
  const first = await subject.look(state({}));
  expect(await subject.look(state({}))).toEqual(first);
  expect([asked.status.length, asked.observed.length]).toEqual([1, 1]);
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

describe('a run that GitHub does not know', () => {
  const gone = { attemptStatus: () => Promise.resolve({ value: null }) };
  const expires = Date.parse(receipt.expires_at);
  const lookAt = (now: number, left: Left = {}) => reconciler({ ...gone, clock: () => now }).subject.look(state(left));

  test('may only not be shown yet, until an hour after its receipt is worth nothing', async () => {
    const why = 'GitHub knows of no such run, and its receipt expired less than an hour ago';
    for (const now of [NOW, expires, expires + HOUR - 1])
      expect(await lookAt(now)).toEqual({ settled: [], left: [{ path, entry, live: false, why }] });
    expect(await lookAt(expires + HOUR)).toEqual(
      settledAs({ observed: 'done', github: GITHUB, state_digest: stateDigest(STATE) }),
    );
  });

  test.each<[string, Uint8Array | null]>([
    ['is not there', null],
    ['is no envelope', Buffer.from('x')],
    ['is another', sealed({ ...receipt, receipt_id: `rcpt_${'1'.repeat(32)}` })],
  ])('stays open where its receipt %s', async (_what, envelope) => {
    const why = 'GitHub knows of no such run, and its receipt was not found on the branch';
    expect(await lookAt(NOW + 100 * HOUR + MINUTE, { envelope })).toEqual({
      settled: [],
      left: [{ path, entry, live: false, why }],
    });
  });
});

describe('left as it is', () => {
  const looked = async (left: Left, change: Partial<ReconcilerOptions> = {}, observe?: () => Promise<Observed>) => {
    const { settled, left: found } = await reconciler(change, observe).subject.look(state(left));
    expect(settled).toEqual([]);
    return found;
  };
  const attempt = (value: string | null) => ({ attemptStatus: () => Promise.resolve({ value }) });
  const NO_PLAN = 'its plan was not found on the branch';

  test.each<[string, Partial<ReconcilerOptions>, string, boolean]>([
    ['its run goes on', attempt('in_progress'), 'its run is in_progress', true],
    ['its run waits for an approval', attempt('waiting'), 'its run is waiting', true],
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
    ['its kind is not known', { kinds: [] }, NO_PLAN, false],
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

  test.each<[string, Left]>([
    ['there is no segment', { segments: {} }],
    ['it is no text', { segments: { 3: Buffer.from([0xff]) } }],
    ['its line is not in its segment', { segments: { 3: segmentOf(created) } }],
    ['a gate’s line stands there', { segments: { 3: segmentOf(created, passed) } }],
    [
      'its line only mentions the receipt',
      {
        segments: {
          3: segmentOf(created, {
            ...intent,
            receipt_id: `rcpt_${'1'.repeat(32)}`,
            data: { ...intent.data, natural_key: receipt.receipt_id },
          }),
        },
      },
    ],
    ['its line stands elsewhere', { segments: { 3: segmentOf(created, { ...intent, seq: 5 }) } }],
    ['its line is another run’s', { segments: { 3: segmentOf(created, { ...intent, run_id: '10' }) } }],
    ['its line is another attempt’s', { segments: { 3: segmentOf(created, { ...intent, run_attempt: 2 }) } }],
    [
      'its line is another receipt’s',
      { segments: { 3: segmentOf(created, { ...intent, receipt_id: `rcpt_${'1'.repeat(32)}` }) } },
    ],
    ['its line is of no known form', { segments: { 3: `{"receipt_id":"${receipt.receipt_id}"}\n` } }],
    ['only another process planned', { segments: { 3: segmentOf({ ...created, claim: 'd'.repeat(32) }, intent) } }],
    ['its plan is not there', { plan: null }],
    [
      'its plan has no such operation',
      { plan: planOf([]), segments: { 3: segmentOf(createdFor(planOf([])), intent) } },
    ],
  ])('its plan was not found: %s', async (_what, left) => {
    expect(await looked(left)).toEqual([{ path, entry, live: false, why: NO_PLAN }]);
  });
});

describe('what a receipt was consumed for', () => {
  const anchored = { ...receipt, ledger: { size: 3, head: 'a'.repeat(64) } };
  const other = { ...common, claim: 'd'.repeat(32), seq: 3, type: 'plan.created', data: created.data };
  const find = (left: Left, kinds: readonly Kind[] = KINDS, id = receipt.receipt_id) => {
    const snapshot = state({ envelope: sealed(anchored), ...left });
    const segments = left.segments ?? { 3: segmentOf(created, intent) };
    const read = (path: string) => {
      const [seq] = Object.keys(segments).filter((from) => segmentPath(Number(from)) === path);
      return seq === undefined ? snapshot.read(path) : Promise.resolve(Buffer.from(segments[Number(seq)] ?? ''));
    };
    return consumedFor(id, { ...snapshot, read }, kinds);
  };

  test('is the operation of its intent, in the plan of the same process', async () => {
    expect(await find({})).toEqual(operation);
    const later = { 3: segmentOf(other), 4: segmentOf({ ...created, seq: 4 }, { ...intent, seq: 5 }) };
    expect(await find({ segments: later })).toEqual(operation);
  });

  test.each<[string, Left]>([
    ['its receipt is not on the branch', { envelope: null }],
    ['its receipt names no ledger', { envelope: sealed({ ...receipt, ledger: null }) }],
    ['nothing was written since', { segments: {} }],
    ['no line of the ledger is its intent', { segments: { 3: segmentOf(created) } }],
    ['its intent is another run’s', { segments: { 3: segmentOf(created, { ...intent, run_id: '10' }) } }],
    ['its plan is not on the branch', { plan: null }],
  ])('is nothing where %s', async (_what, left) => {
    expect(await find(left)).toBeNull();
  });

  test('is nothing for a receipt that was never made', async () => {
    expect(await find({}, KINDS, `rcpt_${'1'.repeat(32)}`)).toBeNull();
  });
});
