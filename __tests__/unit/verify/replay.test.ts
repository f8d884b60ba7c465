import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import type { ClaimState, OperationState, Rule } from '../../../src/verify/claim.ts';
import type { Finding } from '../../../src/verify/verdict.ts';
import { Replay } from '../../../src/verify/replay.ts';
import type { ReplayOptions } from '../../../src/verify/replay.ts';
import { LINE_TYPES } from '../../../src/protocol/ledger.ts';
import type { LineType } from '../../../src/protocol/ledger.ts';

/** What is remembered of lines, apart from what rules say to them. */

type Written = Readonly<Record<string, unknown>>;
const [ONE, TWO] = ['1'.repeat(32), '2'.repeat(32)] as const;
const [R, S] = [`rcpt_${'a'.repeat(32)}`, `rcpt_${'a'.repeat(31)}b`] as const;
const placed = { place: { file: 'l', line: 3, offset: 100 } };

class Fed {
  readonly replay: Replay;
  constructor(options: Partial<ReplayOptions> = {}) {
    this.replay = new Replay({ kinds: KINDS, rules: [], whole: true, keep: false, landed: true, ...options });
  }
  /** Lines of a claim; the type is enough for most. */
  tell(claim: string, ...lines: readonly (LineType | Written)[]): this {
    for (const line of lines) {
      const { type, ...more } = typeof line === 'string' ? { type: line } : line;
      const whole = {
        claim,
        data: { decision: 'permit', receipt_id: R, violations: [] },
        type,
        operation_id: 'a',
        ...more,
      };
      this.replay.take(whole as never, placed);
    }
    return this;
  }
  claim(id: string = ONE): ClaimState {
    return this.replay.claims.get(id) as ClaimState;
  }
  operation(): OperationState {
    return this.claim().operations.get('a') as OperationState;
  }
  /** Receipts that nothing has settled, and in which way. */
  get open(): unknown[] {
    return [...this.replay.open].map(([receipt, { claim, inDoubt }]) => [receipt, claim?.id ?? null, inDoubt]);
  }
}
const begun = (options: Partial<ReplayOptions> = {}): Fed =>
  new Fed(options).tell(ONE, 'run.opened', 'plan.created', 'policy.decided');
const intent = (receipt_id: string = R): Written => ({ type: 'operation.intent', receipt_id });
const outcome = (type: LineType, receipt_id?: string): Written => ({
  type,
  ...(receipt_id === undefined ? {} : { receipt_id }),
});
const reconciled = (receipt_id: string): Written => ({ type: 'operation.reconciled', data: { receipt_id } });
const thrown = (act: () => unknown): string => {
  try {
    act();
    return 'nothing';
  } catch (error) {
    const { check, message } = error as Finding;
    return `${String(check)}: ${message}`;
  }
};

test('a line about a kind of operation that is not known is none', () => {
  const told = (operation_kind: string) =>
    thrown(() => begun().tell(ONE, { type: 'operation.reconciled', operation_kind, data: { receipt_id: R } }));
  expect(told('tag_repo')).toBe('nothing');
  expect(told('drop_repo')).toMatch(
    /^ledger_schema: l, line 3, byte \d+: expected operation_kind: "tag_repo" or "publish_release" or "open_pr" or .*, found "drop_repo"$/,
  );
  const before = `{"claim":"${ONE}","data":{"receipt_id":"${R}"},"type":"operation.reconciled","operation_id":"a","operation_kind":`;
  expect(told('drop_repo')).toContain(`byte ${100 + before.length}:`);
});

describe('a claim', () => {
  test('begins once, is told of while it is open, and never again', () => {
    const fed = begun();
    // {"claim":" is nine bytes, then the value.
    const at = 'l, line 3, byte 109: expected';
    expect(thrown(() => fed.tell(ONE, 'run.opened'))).toBe(
      `run_identity: ${at} a claim that begins once, found "${ONE}"`,
    );
    expect(thrown(() => fed.tell(TWO, 'plan.created'))).toBe(
      `run_identity: ${at} a claim that run.opened began and nothing closed, found "${TWO}"`,
    );
    fed.tell(TWO, 'run.opened', 'plan.created').tell(ONE, 'receipt.minted');
    expect([fed.claim(ONE).stage, fed.claim(TWO).stage]).toEqual(['receipts', 'planned']);
    fed.tell(ONE, 'run.closed');
    expect([...fed.replay.claims.keys()]).toEqual([TWO]);
    for (const type of ['gate.passed', 'run.opened'] as const) {
      expect(thrown(() => fed.tell(ONE, type))).toMatch(/^run_identity: /);
    }
  });

  test('stays with its end where claims are kept', () => {
    const fed = begun({ keep: true }).tell(ONE, 'run.closed');
    expect([fed.claim().stage, fed.claim().closed?.type]).toEqual(['closed', 'run.closed']);
    fed.tell(ONE, 'plan.created');
    expect(fed.claim().plan?.type).toBe('plan.created');
  });

  test('of one run stays where that run is kept', () => {
    const opened = (run_id: string): Written => ({ type: 'run.opened', run_id });
    const fed = new Fed({ keep: '9001' })
      .tell(ONE, opened('9001'), 'run.closed')
      .tell(TWO, opened('9002'), 'run.closed');
    expect([...fed.replay.claims.keys()]).toEqual([ONE]);
  });

  test('has its plan, its evidence, and what was set aside', () => {
    const fed = new Fed().tell(ONE, 'run.opened');
    const { plan, evidence, foreign } = fed.claim();
    expect([plan, evidence, foreign]).toEqual([null, null, []]);
    fed.tell(ONE, 'ledger.foreign', 'plan.created', 'evidence.read', 'ledger.foreign');
    const told = fed.claim();
    const types = [told.plan, told.evidence, ...told.foreign].map((line) => line?.type);
    expect(types).toEqual(['plan.created', 'evidence.read', 'ledger.foreign', 'ledger.foreign']);
  });

  test('has a stage, which lines move on', () => {
    const fed = new Fed();
    const stages = (
      [
        ['run.opened', 'opened'],
        ['plan.created', 'planned'],
        ['policy.decided', 'planned'],
        ['receipt.minted', 'receipts'],
        ['gate.passed', 'gates'],
        ['receipt.refused', 'receipts'],
        ['gate.rejected', 'gates'],
        ['operation.blocked', 'outcomes'],
        ['gate.passed', 'gates'],
        ['operation.intent', 'gates'],
        ['operation.succeeded', 'outcomes'],
        // A gate asked again after the intent is no new batch.
        ['gate.rejected', 'outcomes'],
        ['receipt.minted', 'receipts'],
        ['operation.failed', 'outcomes'],
        ['receipt.minted', 'receipts'],
        ['operation.skipped', 'outcomes'],
        ['receipt.minted', 'receipts'],
        ['operation.in_doubt', 'outcomes'],
        ['receipt.minted', 'receipts'],
        ['operation.unchanged', 'outcomes'],
        ['operation.reconciled', 'outcomes'],
      ] as const
    ).map(([type, stage]) => [type, fed.tell(ONE, type).claim().stage, stage] as const);
    for (const [type, found, expected] of stages) expect([type, found]).toEqual([type, expected]);
  });

  test('counts its lines, refusals, and the receipts of a batch', () => {
    const fed = begun();
    const batches = (
      ['receipt.minted', 'receipt.refused', 'receipt.minted', 'gate.passed', 'receipt.minted'] as const
    ).map((type) => fed.tell(ONE, type).claim().batch);
    expect(batches).toEqual([1, 2, 3, 3, 1]);
    expect(fed.claim().counts.get('receipt.minted')).toBe(3);
    const decided = (decision: string, ...violations: object[]): Written => ({
      ...{ type: 'policy.decided', data: { decision, violations } },
    });
    fed.tell(ONE, decided('permit'), decided('forbid', {}), decided('no_rule', {}), decided('conditional'));
    expect(fed.claim().refusals).toBe(2);
    expect(fed.claim().before.type).toBe('policy.decided');
  });
});

/** The lines of a claim, commit by commit; those about an operation name it. */
const COMMITS: Readonly<Record<string, readonly string[]>> = {
  'begin and end': ['opened planned decided:a decided:b minted:a passed:a intent:a', 'succeeded:a closed'],
  'what is begun together': ['opened decided:a decided:b passed:a intent:a passed:b intent:b', 'failed:a failed:b'],
  'what is rejected beside what is begun': [
    'opened decided:a decided:b rejected:a passed:b rejected:a intent:b rejected:a',
    'succeeded:b closed',
  ],
  'what is rejected last, before an intent': ['opened decided:a decided:b passed:a rejected:b intent:a', 'failed:a'],
  'nothing that is begun': ['opened decided:a minted:a rejected:a rejected:b', 'closed'],
  'nothing that is rejected': ['opened planned decided:a refused:a blocked:a closed'],
  'a gate asked once more after begin': [
    'opened decided:a decided:b passed:a intent:a passed:b intent:b',
    'rejected:a skipped:a rejected:b skipped:b closed',
  ],
  'a gate asked once more between outcomes': [
    'opened decided:a decided:b passed:a intent:a passed:b intent:b',
    'succeeded:a rejected:b skipped:b closed',
  ],
  'batches with their receipts': [
    'opened decided:a decided:b minted:a passed:a intent:a',
    'succeeded:a',
    'minted:b passed:b intent:b',
    'succeeded:b',
    'refused:c closed',
  ],
  'batches of receipts that were minted before': [
    'opened decided:a decided:b minted:a minted:b passed:a intent:a',
    'succeeded:a',
    'passed:b intent:b',
    'succeeded:b',
    'rejected:c',
    'closed',
  ],
  'what was set aside before begin': ['opened foreign planned decided:a minted:a passed:a intent:a', 'failed:a'],
  'what was set aside before the end': ['opened decided:a passed:a intent:a', 'foreign succeeded:a closed'],
  'what was set aside before a batch': [
    'opened intent:a',
    'succeeded:a',
    'foreign minted:b passed:b',
    'foreign closed',
  ],
};
const TYPES: Readonly<Record<string, LineType>> = {
  ...{ opened: 'run.opened', planned: 'plan.created', decided: 'policy.decided', foreign: 'ledger.foreign' },
  ...{ minted: 'receipt.minted', refused: 'receipt.refused', passed: 'gate.passed', rejected: 'gate.rejected' },
  ...{ intent: 'operation.intent', blocked: 'operation.blocked', closed: 'run.closed' },
  ...{ succeeded: 'operation.succeeded', failed: 'operation.failed', skipped: 'operation.skipped' },
};

test.each(Object.entries(COMMITS))('where its commits begin can be told of a claim: %s', (_name, commits) => {
  const fed = new Fed({ keep: true });
  const begins: number[] = [];
  let seq = 0;
  for (const commit of commits) {
    begins.push(seq);
    for (const line of commit.split(' ')) {
      const [name = '', id] = line.split(':');
      const type = TYPES[name] as LineType;
      fed.tell(ONE, { type, seq: seq++, operation_id: id, ...(type === 'operation.intent' ? { receipt_id: id } : {}) });
    }
  }
  expect(fed.claim().segments).toEqual(begins);
});

describe('an operation', () => {
  test('has the lines that are about it', () => {
    const fed = begun();
    expect(fed.operation()).toMatchObject({
      ...{ id: 'a', decided: { type: 'policy.decided' }, receipt: null, gate: null, intent: null },
      ...{ outcome: null, blocked: null },
    });
    fed.tell(ONE, 'receipt.minted', 'gate.passed', 'operation.intent', 'operation.succeeded', 'operation.blocked');
    const { receipt, gate, intent: begin, outcome: end, blocked } = fed.operation();
    expect([receipt, gate, begin, end, blocked].map((line) => line?.type)).toEqual([
      ...['receipt.minted', 'gate.passed', 'operation.intent', 'operation.succeeded', 'operation.blocked'],
    ]);
    fed.tell(ONE, 'receipt.refused', 'gate.rejected');
    expect([fed.operation().receipt?.type, fed.operation().gate?.type]).toEqual(['receipt.refused', 'gate.rejected']);
  });

  test('that nobody decided on is none, and moves the stage all the same', () => {
    const fed = begun();
    for (const type of LINE_TYPES.filter((each) => /^(receipt|gate|operation)\./.test(each))) {
      fed.tell(ONE, { type, operation_id: 'other' });
      if (type.startsWith('gate.')) expect(fed.claim().stage).toBe('gates');
    }
    expect([...fed.claim().operations.keys()]).toEqual(['a']);
  });

  test('is put to the rules of its line with its claim, before the line is remembered', () => {
    const put: unknown[] = [];
    const check: Rule['check'] = (line, { claim, operation, replay }) => {
      const { type } = line as { type: string };
      put.push([type, claim.id, operation?.id, claim.before.type, replay.landed, replay.whole]);
      return null;
    };
    const never: Rule['check'] = () => ({ path: 'data.decision', expected: 'never', found: 'x' });
    const rules: readonly Rule[] = [
      { name: 'one', types: ['gate.passed', 'policy.decided'], check },
      { name: 'two', types: ['gate.rejected'], check: never },
    ];
    const fed = begun({ rules, whole: false }).tell(ONE, 'gate.passed', 'receipt.minted');
    expect(put).toEqual([
      ['policy.decided', ONE, undefined, 'plan.created', true, false],
      ['gate.passed', ONE, 'a', 'policy.decided', true, false],
    ]);
    expect(thrown(() => fed.tell(ONE, 'gate.rejected'))).toMatch(
      /^two: l, line 3, byte \d+: expected never, found "x"$/,
    );
    expect(fed.operation().gate?.type).toBe('gate.passed');
  });
});

describe('an intent', () => {
  test('is open until an outcome, and stays so in doubt, but of no claim', () => {
    const fed = begun().tell(ONE, intent(R), intent(S));
    expect([fed.open, fed.claim().unsettled]).toEqual([
      [
        [R, ONE, false],
        [S, ONE, false],
      ],
      2,
    ]);
    fed.tell(ONE, outcome('operation.unchanged'));
    expect(fed.claim().unsettled).toBe(2);
    fed.tell(ONE, outcome('operation.failed', R));
    expect([fed.open, fed.claim().unsettled]).toEqual([[[S, ONE, false]], 1]);
    fed.tell(ONE, outcome('operation.in_doubt', S));
    expect([fed.open, fed.claim().unsettled]).toEqual([[[S, null, true]], 0]);
    expect(fed.replay.open.get(S)?.line.type).toBe('operation.intent');
    fed.tell(ONE, outcome('operation.in_doubt', R));
    expect(fed.open).toEqual([[S, null, true]]);
  });

  test('of a run that crashed is settled by a later one; with the last of them the run is over', () => {
    const fed = begun().tell(ONE, intent(R), intent(S)).tell(TWO, 'run.opened', reconciled(R));
    expect([fed.open, fed.claim(ONE).unsettled]).toEqual([[[S, ONE, false]], 1]);
    expect(fed.claim(TWO).reconciled.length).toBe(1);
    fed.tell(TWO, reconciled(`rcpt_${'c'.repeat(32)}`), reconciled(S));
    expect([fed.open, [...fed.replay.claims.keys()]]).toEqual([[], [TWO]]);
    const kept = begun({ keep: true }).tell(ONE, intent(R)).tell(TWO, 'run.opened', reconciled(R));
    expect([...kept.replay.claims.keys()]).toEqual([ONE, TWO]);
  });

  test('in doubt is settled without its claim', () => {
    const fed = begun().tell(ONE, intent(R), outcome('operation.in_doubt', R), 'run.closed');
    fed.tell(TWO, 'run.opened', reconciled(R));
    expect([fed.open, [...fed.replay.claims.keys()]]).toEqual([[], [TWO]]);
  });
});

test('a receipt is new once', () => {
  const { replay } = new Fed();
  expect([R, S, R, S].map((id) => replay.isNewReceipt(id))).toEqual([true, true, false, false]);
});

test('50 000 runs and operations are held at most, and let go with their run', () => {
  const fed = new Fed();
  const fault =
    'limits: l, line 3, byte 100: expected at most 50000 runs and operations that are not closed, found more';
  const many = (claim: string, count: number): void => {
    for (let i = 0; i < count; i++) fed.tell(claim, { type: 'policy.decided', operation_id: String(i) });
  };
  fed.tell(ONE, 'run.opened', intent(R));
  many(ONE, 24_999);
  fed.tell(TWO, 'run.opened');
  many(TWO, 24_999);
  expect(thrown(() => many(TWO, 1))).toBe(fault);
  expect(thrown(() => fed.tell('3'.repeat(32), 'run.opened'))).toBe(fault);
  const again = new Fed();
  again.tell(ONE, 'run.opened', intent(R), 'run.closed').tell(TWO, 'run.opened', reconciled(R));
  for (let i = 0; i < 49_999; i++) again.tell(TWO, { type: 'policy.decided', operation_id: String(i) });
  expect(thrown(() => again.tell('3'.repeat(32), 'run.opened'))).toBe(fault);
  again.tell(TWO, 'run.closed').tell('4'.repeat(32), 'run.opened');
  expect(again.replay.most).toBe(50_001);
  for (let i = 0; i < 49_998; i++) again.tell('4'.repeat(32), { type: 'policy.decided', operation_id: String(i) });
  expect([...again.replay.claims.keys()]).toEqual(['4'.repeat(32)]);
});
