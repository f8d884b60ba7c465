import { describe, expect, test } from '@jest/globals';
import type { ClaimState, OperationState, Broken, RuleContext } from '../../../src/verify/claim.ts';
import { openClaim } from '../../../src/verify/claim.ts';
import { OPERATION_RULES } from '../../../src/verify/rules.ts';
import type { LineType } from '../../../src/protocol/ledger.ts';

/** Each rule on the lines of an operation by itself: what breaks it, and what does not. */

interface Situation {
  readonly claim?: Partial<Record<keyof ClaimState, unknown>>;
  /** Null: the claim has not decided on it. */
  readonly operation?: Partial<Record<keyof OperationState, unknown>> | null;
  readonly replay?: object;
}

const opened = { type: 'run.opened', claim: 'c', operation_id: undefined };
const decided = { operation_kind: 'tag_repo', data: { decision: 'permit', policy_digest: 'p' } };
const A: Record<string, unknown> = {
  id: 'a',
  decided,
  receipt: null,
  gate: null,
  intent: null,
  outcome: null,
  blocked: null,
};
const MINTED = { type: 'receipt.minted', receipt_id: 'r', data: { operation_digest: 'd' } };
const REFUSED = { ...MINTED, type: 'receipt.refused' };
const gate = (type: string, ...codes: (string | null)[]) => ({
  type,
  operation_id: 'a',
  receipt_id: 'r',
  data: { checks: codes.map((code) => ({ code })) },
});
const PASSED = gate('gate.passed', null);
const REJECTED = gate('gate.rejected', null, 'receipt_expired');
const INTENT = { type: 'operation.intent', receipt_id: 'r' };
const DONE = { type: 'operation.succeeded', receipt_id: 'r' };

/** What the rules of this name say of the line; the first that says anything. */
function broken(
  name: string,
  type: LineType,
  line: object,
  { claim = {}, operation = {}, replay = {} }: Situation = {},
) {
  const one = operation === null ? undefined : { ...A, ...operation };
  const context = {
    claim: {
      ...openClaim(opened as never),
      plan: { data: { operations: 1 } },
      evidence: { type: 'evidence.read' },
      operations: new Map(one === undefined ? [] : [['a', one]]),
      ...claim,
    },
    operation: one,
    replay: { isNewReceipt: () => true, open: new Map(), whole: true, ...replay },
  } as unknown as RuleContext;
  const whole = { type, operation_id: 'a', operation_kind: 'tag_repo', receipt_id: 'r', ...line };
  const faults = OPERATION_RULES.filter((rule) => rule.name === name && rule.types.includes(type)).map((rule) =>
    rule.check(whole as never, context),
  );
  expect(faults.length).toBeGreaterThan(0);
  return faults.find((fault) => fault !== null) ?? null;
}
const at = (path: string, expected: string, found: unknown): Broken => ({ path, expected, found });

describe('decisions', () => {
  const decision = (data: object, situation: Situation = { operation: null }) =>
    broken('decisions', 'policy.decided', { data: { decision: 'forbid', policy_digest: 'p', ...data } }, situation);
  const other = new Map([['b', { ...A, id: 'b' }]]);

  test('are one an operation, and no more than were planned', () => {
    expect(decision({})).toBeNull();
    expect(decision({}, {})).toEqual(at('operation_id', 'one decision an operation', 'a'));
    const full = { operation: null, claim: { operations: other } };
    expect(decision({}, full)).toEqual(at('type', 'decisions on 1 operations', 'one more'));
    expect(decision({}, { operation: null, claim: { plan: null } })).toEqual(
      at('type', 'decisions on 0 operations', 'one more'),
    );
  });

  test('follow the evidence that they rest on', () => {
    expect(decision({}, { operation: null, claim: { evidence: null } })).toEqual(
      at('type', 'evidence.read before decisions', 'policy.decided'),
    );
  });

  test('are by one policy', () => {
    const second = { operation: null, claim: { operations: other, plan: { data: { operations: 2 } } } };
    expect(decision({}, second)).toBeNull();
    expect(decision({ policy_digest: 'q' }, second)).toEqual(at('data.policy_digest', 'p', 'q'));
  });

  const rule = (effect: string, matched: boolean, id = effect) => ({ id, effect, matched });
  test.each<[object[], Broken | null]>([
    [[rule('permit', true)], null],
    [[rule('permit', false), rule('permit', true)], null],
    [[{ omitted: 3 }], null],
    [[], at('data.rules', 'a matched permit rule with permit', 'none')],
    [[rule('permit', false), rule('forbid', false)], at('data.rules', 'a matched permit rule with permit', 'none')],
    [[rule('permit', true), rule('forbid', true, 'no')], at('data.rules', 'no matched forbid rule with permit', 'no')],
    [[rule('forbid', true, 'no'), { omitted: 3 }], at('data.rules', 'no matched forbid rule with permit', 'no')],
  ])('permit what the rules permit: %j', (rules, fault) => {
    expect(decision({ decision: 'permit', rules })).toEqual(fault);
    expect(decision({ decision: 'forbid', rules })).toBeNull();
  });

  test('come before anything is done, on that operation and of its kind', () => {
    expect(broken('decisions', 'gate.passed', {})).toBeNull();
    expect(broken('decisions', 'gate.passed', {}, { claim: { plan: { data: { operations: 2 } } } })).toEqual(
      at('type', 'a decision on each of 2 operations first', 'gate.passed'),
    );
    expect(broken('decisions', 'gate.passed', {}, { operation: null, claim: { plan: null } })).toEqual(
      at('operation_id', 'an operation that was decided on', 'a'),
    );
    expect(broken('decisions', 'gate.passed', { operation_kind: 'open_pr' })).toEqual(
      at('operation_kind', 'tag_repo', 'open_pr'),
    );
  });
});

describe('gates', () => {
  const judged = (type: 'gate.passed' | 'gate.rejected', situation: Situation, line = {}) =>
    broken('gate_checks', type, line, situation);

  test('that pass need a minted receipt, and pass once', () => {
    expect(judged('gate.passed', { operation: { receipt: MINTED } })).toBeNull();
    expect(judged('gate.passed', {})).toEqual(at('type', 'a minted receipt before its gate', 'gate.passed'));
    expect(judged('gate.passed', { operation: { receipt: REFUSED } })).toEqual(
      at('type', 'no gate for an advisory receipt', 'gate.passed'),
    );
    expect(judged('gate.passed', { operation: { receipt: MINTED, gate: PASSED } })).toEqual(
      at('type', 'one passed gate an operation', 'gate.passed'),
    );
    expect(judged('gate.passed', { operation: null })).toBeNull();
  });

  test('that reject come before begin or after it, once, and end the operation', () => {
    const no = at('type', 'no further gate for this operation', 'gate.rejected');
    expect(judged('gate.rejected', { operation: { receipt: MINTED } })).toBeNull();
    expect(judged('gate.rejected', {})).toBeNull();
    expect(judged('gate.rejected', { operation: { receipt: MINTED, gate: PASSED, intent: INTENT } })).toBeNull();
    expect(judged('gate.rejected', { operation: { receipt: MINTED, gate: PASSED } })).toEqual(no);
    expect(
      judged('gate.rejected', { operation: { receipt: MINTED, gate: PASSED, intent: INTENT, outcome: DONE } }),
    ).toEqual(no);
    expect(judged('gate.rejected', { operation: { outcome: DONE } })).toEqual(no);
    expect(judged('gate.rejected', { operation: { receipt: REFUSED } })).toEqual(
      at('type', 'no gate for an advisory receipt', 'gate.rejected'),
    );
  });

  test('do not reject before begin while others of the batch are under way', () => {
    const late = (claim: Situation['claim'], operation = {}) =>
      judged('gate.rejected', { claim: claim ?? {}, operation: { receipt: MINTED, ...operation } });
    expect(late({ stage: 'outcomes', unsettled: 1 })).toEqual(
      at('type', 'a rejection before begin where the gate would have passed', 'gate.rejected'),
    );
    expect(late({ stage: 'outcomes', unsettled: 0 })).toBeNull();
    expect(late({ stage: 'gates', unsettled: 1 })).toBeNull();
    expect(late({ stage: 'outcomes', unsettled: 1 }, { gate: PASSED, intent: INTENT })).toBeNull();
  });

  test('are of the operation’s receipt, if they name one', () => {
    expect(judged('gate.passed', { operation: { receipt: MINTED } }, { receipt_id: 's' })).toEqual(
      at('receipt_id', 'r', 's'),
    );
    expect(judged('gate.rejected', { operation: { receipt: MINTED } }, { receipt_id: undefined })).toBeNull();
    expect(judged('gate.rejected', {}, { receipt_id: 's' })).toBeNull();
  });

  test('that pass are followed by their intent, directly', () => {
    const after = (type: LineType, line = {}) =>
      broken('gate_checks', type, line, { claim: { before: PASSED }, operation: { receipt: MINTED } });
    expect(after('operation.intent')).toBeNull();
    expect(after('run.closed')).toEqual(at('type', 'operation.intent directly after gate.passed', 'run.closed'));
    expect(after('operation.intent', { operation_id: 'b' })).toEqual(at('operation_id', 'a', 'b'));
    expect(after('operation.intent', { receipt_id: 's' })).toEqual(at('receipt_id', 'r', 's'));
    expect(broken('gate_checks', 'operation.intent', {})).toEqual(
      at('type', 'nine passed checks directly before an intent', 'operation.intent'),
    );
  });

  test('that reject what was begun are followed by its skip, directly', () => {
    const after = (type: LineType, operation: Situation['operation']) =>
      broken('gate_checks', type, {}, { claim: { before: REJECTED }, operation: operation ?? null });
    expect(after('run.closed', { intent: INTENT })).toEqual(
      at('type', 'operation.skipped directly after gate.rejected', 'run.closed'),
    );
    expect(after('operation.skipped', { intent: INTENT })).toBeNull();
    expect(after('run.closed', {})).toBeNull();
    expect(after('run.closed', null)).toBeNull();
  });
});

describe('receipts', () => {
  test('are one an operation, before its gate and outcome', () => {
    for (const operation of [{ receipt: MINTED }, { gate: REJECTED }, { outcome: DONE }]) {
      for (const type of ['receipt.minted', 'receipt.refused'] as const) {
        expect(broken('receipt_lines', type, {}, { operation })).toEqual(
          at('operation_id', 'one receipt an operation', 'a'),
        );
      }
    }
    expect(broken('receipt_lines', 'receipt.minted', {}, { operation: null })).toBeNull();
  });

  test('are new', () => {
    const replay = { isNewReceipt: (id: string) => id !== 'r' };
    expect(broken('receipt_lines', 'receipt.minted', {}, { replay })).toEqual(
      at('receipt_id', 'a receipt that was never seen before', 'r'),
    );
    expect(broken('receipt_lines', 'receipt.minted', { receipt_id: 's' }, { replay })).toBeNull();
  });

  test('are minted for a hundred operations at most in a batch', () => {
    const more = (type: LineType, stage: string, batch: number) =>
      broken('receipt_lines', type, {}, { claim: { stage, batch } });
    expect(more('receipt.minted', 'receipts', 99)).toBeNull();
    expect(more('receipt.minted', 'receipts', 100)).toEqual(at('type', 'at most 100 operations a batch', 'one more'));
    expect(more('receipt.minted', 'outcomes', 100)).toBeNull();
    expect(more('receipt.refused', 'receipts', 100)).toBeNull();
  });

  test('are minted only where nothing is refused', () => {
    const minted = (claim: Situation['claim']) =>
      broken('all_or_nothing', 'receipt.minted', {}, { claim: claim ?? {} });
    expect(minted({})).toBeNull();
    expect(minted({ refusals: 1 })).toEqual(
      at('type', 'nothing enforceable while the policy refuses an operation', 'receipt.minted'),
    );
    expect(minted({ counts: new Map([['receipt.refused', 1]]) })).toEqual(
      at('type', 'nothing enforceable after a refusal', 'receipt.minted'),
    );
    expect(minted({ counts: new Map([['receipt.minted', 1]]), before: MINTED })).toBeNull();
    expect(broken('all_or_nothing', 'receipt.refused', {}, { claim: { before: MINTED } })).toEqual(
      at('type', 'a batch that is minted as a whole or refused as a whole', 'receipt.refused'),
    );
    expect(broken('all_or_nothing', 'receipt.refused', {}, { claim: { before: REFUSED } })).toBeNull();
  });
});

describe('single use', () => {
  const intended = (operation: Situation['operation'], line = {}) =>
    broken(
      'single_use',
      'operation.intent',
      { data: { operation_digest: 'd' }, ...line },
      { operation: operation ?? null },
    );
  const settled = (operation: Situation['operation'], line = {}) =>
    broken('single_use', 'operation.failed', line, { operation: operation ?? null });

  test('one intent, under an enforceable receipt of this operation', () => {
    expect(intended({ receipt: MINTED })).toBeNull();
    expect(intended(null)).toBeNull();
    expect(intended({ receipt: MINTED, intent: INTENT })).toEqual(at('receipt_id', 'one intent a receipt', 'r'));
    expect(intended({ receipt: REFUSED })).toEqual(at('receipt_id', 'an enforceable receipt', 'r'));
    expect(intended({})).toEqual(at('receipt_id', 'an enforceable receipt', 'r'));
    expect(intended({ receipt: MINTED }, { receipt_id: 's' })).toEqual(at('receipt_id', 'r', 's'));
    expect(intended({ receipt: MINTED }, { data: { operation_digest: 'e' } })).toEqual(
      at('data.operation_digest', 'd', 'e'),
    );
  });

  test('one outcome, of that intent', () => {
    expect(settled({ intent: INTENT })).toBeNull();
    expect(settled(null)).toBeNull();
    expect(settled({})).toEqual(at('type', 'an intent before its outcome', 'operation.failed'));
    expect(settled({ intent: INTENT, outcome: DONE })).toEqual(
      at('type', 'one outcome a consumed receipt', 'operation.failed'),
    );
    expect(settled({ intent: INTENT }, { receipt_id: 's' })).toEqual(at('receipt_id', 'r', 's'));
  });
});

describe('outcomes', () => {
  const ended = (type: LineType, data: object, situation: Situation = {}) =>
    broken('outcomes', type, { data: { code: null, effect: 'create', state_digest: null, ...data } }, situation);

  test('of what was executed: an effect, and a code exactly when it did not succeed', () => {
    expect(ended('operation.succeeded', {})).toBeNull();
    expect(ended('operation.succeeded', { effect: 'update' })).toBeNull();
    for (const effect of ['none', 'conflict']) {
      expect(ended('operation.succeeded', { effect })).toEqual(at('data.effect', 'create or update', effect));
    }
    expect(ended('operation.succeeded', { code: 'x' })).toEqual(at('data.code', 'null on success', 'x'));
    for (const type of ['operation.failed', 'operation.in_doubt', 'operation.skipped'] as const) {
      expect(ended(type, {})).toEqual(at('data.code', 'why', null));
      expect(ended(type, { code: 'x' })).toBeNull();
      expect(ended(type, { code: 'x', state_digest: 's' })).toEqual(
        at('data.state_digest', 'null without success', 's'),
      );
    }
    expect(ended('operation.succeeded', { state_digest: 's' })).toBeNull();
  });

  test('of what was skipped: the failing check exactly after its rejection', () => {
    const skipped = (code: string, before: object, operation: Situation['operation'] = { gate: REJECTED }) =>
      ended('operation.skipped', { code }, { claim: { before }, operation: operation ?? null });
    expect(skipped('receipt_expired', REJECTED)).toBeNull();
    expect(skipped('cancelled', REJECTED)).toEqual(
      at('data.code', 'the failing check of the gate before it', 'cancelled'),
    );
    for (const operation of [null, {}]) {
      expect(skipped('receipt_expired', REJECTED, operation)).toEqual(
        at('data.code', 'the failing check of the gate before it', 'receipt_expired'),
      );
    }
    expect(skipped('cancelled', PASSED)).toBeNull();
    expect(skipped('receipt_expired', PASSED)).toEqual(
      at('data.code', 'no code of the gate without its rejection', 'receipt_expired'),
    );
    expect(ended('operation.failed', { code: 'receipt_expired' }, { claim: { before: PASSED } })).toBeNull();
  });

  test('of what was in place: no effect, permitted, and nothing else of it', () => {
    const unchanged = (data: object, situation: Situation = {}) =>
      ended('operation.unchanged', { effect: 'none', ...data }, situation);
    expect(unchanged({})).toBeNull();
    expect(unchanged({}, { operation: null })).toBeNull();
    expect(unchanged({ effect: 'create' })).toEqual(at('data.effect', 'none', 'create'));
    expect(unchanged({ code: 'x' })).toEqual(at('data.code', 'null on success', 'x'));
    const forbidden = { ...decided, data: { decision: 'forbid' } };
    expect(unchanged({}, { operation: { decided: forbidden } })).toEqual(
      at('type', 'a permitted operation', 'operation.unchanged'),
    );
    for (const [operation, type] of [
      [{ receipt: MINTED }, 'receipt.minted'],
      [{ gate: REJECTED }, 'gate.rejected'],
      [{ outcome: DONE }, 'operation.succeeded'],
    ] as const) {
      expect(unchanged({}, { operation })).toEqual(at('type', `nothing after ${type}`, 'operation.unchanged'));
    }
  });

  test('of what a dry run blocks: once, after its refusal, of that operation', () => {
    const blocked = (operation: Situation['operation'], digest = 'd') =>
      broken('outcomes', 'operation.blocked', { data: { operation_digest: digest } }, { operation: operation ?? null });
    expect(blocked({ receipt: REFUSED })).toBeNull();
    expect(blocked(null)).toBeNull();
    expect(blocked({ receipt: REFUSED, blocked: {} })).toEqual(
      at('type', 'one operation.blocked an operation', 'operation.blocked'),
    );
    expect(blocked({})).toEqual(at('type', 'receipt.refused before operation.blocked', 'operation.blocked'));
    expect(blocked({ receipt: REFUSED }, 'e')).toEqual(at('data.operation_digest', 'd', 'e'));
  });
});

describe('reconciliations', () => {
  const data = { receipt_id: 'o', run_id: '8', run_attempt: 1, observed: 'absent', state_digest: null };
  const intent = { claim: 'old', operation_id: 'a', operation_kind: 'tag_repo', run_id: '8', run_attempt: 1 };
  const reconciled = (fields: object, line = {}, situation: Situation = {}) =>
    broken('reconciliations', 'operation.reconciled', { data: { ...data, ...fields }, ...line }, situation);
  const open = (line: object) => ({ replay: { open: new Map([['o', { line }]]) } });

  test('are of an intent that an earlier run left open, and name it rightly', () => {
    expect(reconciled({}, {}, open(intent))).toBeNull();
    const whose = 'the intent\'s ["a","tag_repo","8",1]';
    expect(reconciled({ run_id: '9' }, {}, open(intent))).toEqual(at('data', whose, '["a","tag_repo","9",1]'));
    expect(reconciled({ run_attempt: 2 }, {}, open(intent))).toEqual(at('data', whose, '["a","tag_repo","8",2]'));
    expect(reconciled({}, { operation_id: 'b' }, open(intent))).toEqual(at('data', whose, '["b","tag_repo","8",1]'));
    expect(reconciled({}, { operation_kind: 'open_pr' }, open(intent))).toEqual(
      at('data', whose, '["a","open_pr","8",1]'),
    );
  });

  test('give a state of what is done alone', () => {
    expect(reconciled({ observed: 'done', state_digest: 's' }, {}, open(intent))).toBeNull();
    for (const observed of ['absent', 'conflict']) {
      expect(reconciled({ observed }, {}, open(intent))).toBeNull();
      expect(reconciled({ observed, state_digest: 's' }, {}, open(intent))).toEqual(
        at('data.state_digest', 'null unless done', 's'),
      );
    }
  });

  test('are not of an own intent, nor of one that is not there, where all lines are', () => {
    const none = at('data.receipt_id', 'an intent of an earlier run without an outcome', 'o');
    expect(reconciled({}, {}, open({ ...intent, claim: 'c' }))).toEqual(none);
    expect(reconciled({})).toEqual(none);
    expect(reconciled({}, {}, { replay: { whole: false } })).toBeNull();
    expect(reconciled({}, {}, { replay: { whole: false, ...open({ ...intent, claim: 'c' }).replay } })).toEqual(none);
  });

  test('are one a receipt', () => {
    const claim = { reconciled: [{ data: { receipt_id: 'x' } }, { data: { receipt_id: 'o' } }] };
    expect(reconciled({}, {}, { ...open(intent), claim })).toEqual(
      at('data.receipt_id', 'one reconciliation a receipt', 'o'),
    );
    expect(reconciled({}, {}, { ...open(intent), claim: { reconciled: claim.reconciled.slice(0, 1) } })).toBeNull();
  });
});
