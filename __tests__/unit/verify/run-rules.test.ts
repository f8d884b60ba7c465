import { describe, expect, test } from '@jest/globals';
import { openClaim, expectedResults } from '../../../src/verify/claim.ts';
import type { ClaimState, Stage, Broken, RuleContext } from '../../../src/verify/claim.ts';
import { LINE_RULES } from '../../../src/verify/rules.ts';
import { LINE_TYPES } from '../../../src/protocol/ledger.ts';
import type { LineType } from '../../../src/protocol/ledger.ts';
import { SIGNER } from 'forged-proofs/crypto';

/** Each rule on a run's lines by itself: which line may follow at which stage, and how a run may close. */

type Claim = Partial<Record<keyof ClaimState, unknown>>;
const opened = (mode = 'prod', vkey: string | null = 'v') => ({
  ...{ type: 'run.opened', claim: 'c', run_id: '9', run_attempt: 1, mode, ts: 't5', data: { vkey } },
});
const claimOf = (claim: Claim = {}): ClaimState =>
  ({ ...openClaim(opened() as never), plan: { data: { operations: 0 } }, ...claim }) as unknown as ClaimState;

function broken(
  name: string,
  type: LineType,
  line: object = {},
  claim: Claim = {},
  replay: object = {},
  operation?: object,
): Broken | null {
  const context = { claim: claimOf(claim), operation, replay: { landed: true, ...replay } };
  const whole = { type, run_id: '9', run_attempt: 1, mode: 'prod', ts: 't5', operation_id: 'a', data: {}, ...line };
  const rules = LINE_RULES.filter((rule) => rule.name === name && rule.types.includes(type));
  expect(rules.length).toBeGreaterThan(0);
  const faults = rules.map((rule) => rule.check(whole as never, context as unknown as RuleContext));
  return faults.find((fault) => fault !== null) ?? null;
}
const at = (path: string, expected: string, found: unknown): Broken => ({ path, expected, found });

const STAGES: readonly Stage[] = ['opened', 'planned', 'receipts', 'gates', 'outcomes'];
/** At which stages a line may follow. */
const MAY_FOLLOW: Partial<Record<LineType, readonly Stage[]>> = {
  'operation.reconciled': ['opened'],
  'ledger.foreign': ['opened', 'gates', 'outcomes'],
  'plan.created': ['opened'],
  'evidence.read': ['planned'],
  'policy.decided': ['planned'],
  'receipt.minted': ['planned', 'receipts', 'gates', 'outcomes'],
  'receipt.refused': ['planned', 'receipts', 'gates', 'outcomes'],
  'gate.passed': ['receipts', 'gates'],
  'gate.rejected': ['planned', 'receipts', 'gates', 'outcomes'],
  'operation.intent': ['gates'],
  'operation.blocked': ['receipts', 'outcomes'],
  'operation.unchanged': ['planned', 'receipts', 'gates', 'outcomes'],
  'operation.succeeded': ['gates', 'outcomes'],
  'operation.failed': ['gates', 'outcomes'],
  'operation.skipped': ['gates', 'outcomes'],
  'operation.in_doubt': ['gates', 'outcomes'],
  'run.closed': STAGES,
};

describe('the order of lines', () => {
  test.each(LINE_TYPES.filter((type) => type !== 'run.opened'))('%s', (type) => {
    for (const stage of STAGES) {
      const fault =
        MAY_FOLLOW[type]?.includes(stage) === true ? null : at('type', `no ${type} here (after run.opened)`, type);
      expect([stage, broken('line_order', type, {}, { stage })]).toEqual([stage, fault]);
    }
    expect(broken('line_order', type, {}, { stage: 'closed' })).toEqual(at('type', 'nothing after run.closed', type));
  });

  test('a run closes once it was planned, or after a reconciliation', () => {
    const closed = (claim: Claim) => broken('line_order', 'run.closed', {}, claim);
    expect(closed({ plan: null })).toEqual(at('type', 'plan.created before run.closed', 'run.closed'));
    expect(closed({ plan: null, reconciled: [{}] })).toBeNull();
    expect(broken('line_order', 'operation.reconciled', {}, { plan: null })).toBeNull();
  });

  test('no batch begins while the last one is under way', () => {
    const open = at('type', 'an outcome for each intent before the next batch', 'receipt.minted');
    const minted = (stage: Stage, unsettled: number, type: LineType = 'receipt.minted') =>
      broken('line_order', type, {}, { stage, unsettled });
    expect([minted('gates', 1), minted('outcomes', 1)]).toEqual([open, open]);
    expect(minted('outcomes', 1, 'receipt.refused')).toEqual({ ...open, found: 'receipt.refused' });
    expect([minted('gates', 0), minted('outcomes', 0), minted('receipts', 1), minted('planned', 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(minted('outcomes', 1, 'gate.rejected')).toBeNull();
  });
});

describe('what was set aside', () => {
  const foreign = (before: LineType, data = { base: 'b', head: 'h' }): Broken | null =>
    broken('foreign_lines', 'ledger.foreign', { data }, { before: { type: before } });

  const ENDS: readonly LineType[] = [
    ...(['run.opened', 'operation.intent', 'gate.rejected', 'operation.unchanged'] as const),
    ...(['operation.succeeded', 'operation.failed', 'operation.skipped', 'operation.in_doubt'] as const),
  ];
  test.each(LINE_TYPES)('is told where a commit begins, and not within one: after %s', (before) => {
    expect(foreign(before)).toEqual(
      ENDS.includes(before)
        ? null
        : at('type', `no ledger.foreign within a commit (after ${before})`, 'ledger.foreign'),
    );
  });

  test('lies beyond what counts', () => {
    expect(foreign('run.opened', { base: 'b', head: 'b' })).toEqual(at('data.head', 'another commit than base', 'b'));
  });

  test('is told before the other lines of that commit: of a begin or an end', () => {
    const next = (type: LineType, stage: Stage, operation?: object) =>
      broken('foreign_lines', type, {}, { before: { type: 'ledger.foreign' }, stage }, {}, operation);
    const late = (type: LineType) => at('type', 'ledger.foreign first in its commit', type);
    expect([next('plan.created', 'opened'), next('operation.reconciled', 'opened')]).toEqual([null, null]);
    expect([next('operation.succeeded', 'gates'), next('operation.succeeded', 'outcomes')]).toEqual([
      null,
      late('operation.succeeded'),
    ]);
    expect([next('receipt.minted', 'outcomes'), next('gate.passed', 'gates')]).toEqual([null, late('gate.passed')]);
    expect(broken('foreign_lines', 'gate.passed', {}, { before: { type: 'receipt.minted' } })).toBeNull();
    // A rejection before begin opens a batch, one of what was begun is within it.
    const [waits, begun] = [{ intent: null }, { intent: {} }];
    expect([next('gate.rejected', 'outcomes', waits), next('gate.rejected', 'gates', begun)]).toEqual([null, null]);
    for (const operation of [begun, undefined])
      expect(next('gate.rejected', 'outcomes', operation)).toEqual(late('gate.rejected'));
    expect(next('operation.unchanged', 'outcomes', waits)).toEqual(late('operation.unchanged'));
  });
});

test('evidence is read once, before anything is decided', () => {
  const read = (claim: Claim) => broken('decisions', 'evidence.read', {}, claim);
  const fault = at('type', 'one evidence.read, before decisions', 'evidence.read');
  expect(read({})).toBeNull();
  expect([read({ evidence: {} }), read({ operations: new Map([['a', {}]]) })]).toEqual([fault, fault]);
});

describe('what a run may write', () => {
  const UNSIGNED: readonly LineType[] = ['plan.created', 'evidence.read', 'policy.decided', 'run.closed'];
  const DRY: readonly LineType[] = [...UNSIGNED, 'receipt.refused', 'operation.blocked'];
  test.each(LINE_TYPES.filter((type) => type !== 'run.opened'))('%s', (type) => {
    const line = { data: { violations: [{ code: 'mode_not_prod' }] } };
    expect(broken('dry_run_law', type, { ...line, mode: 'dry_run' })).toEqual(
      DRY.includes(type) ? null : at('type', 'a line that a dry run may write', type),
    );
    expect(broken('dry_run_law', type, line)).toEqual(
      type === 'operation.blocked' ? at('type', 'no operation.blocked in prod', type) : null,
    );
    expect(broken('unsigned_run', type, {}, { opened: opened('prod', null) })).toEqual(
      UNSIGNED.includes(type)
        ? null
        : at('type', 'nothing but plan, evidence, decisions and run.closed in a run without a key', type),
    );
    expect(broken('unsigned_run', type, {}, { opened: opened('dry_run', null) })).toBeNull();
    expect(broken('unsigned_run', type, {}, { opened: opened() })).toBeNull();
  });

  test('a dry run has no key, and refuses by its mode', () => {
    const begins = (mode: string, vkey: string | null) => broken('dry_run_law', 'run.opened', { mode, data: { vkey } });
    expect([begins('prod', 'v'), begins('prod', null), begins('dry_run', null)]).toEqual([null, null, null]);
    expect(begins('dry_run', 'v')).toEqual(at('data.vkey', 'null: a dry run has no key', 'v'));
    const refused = (mode: string, ...violations: object[]) =>
      broken('dry_run_law', 'receipt.refused', { mode, data: { violations } });
    const other = [{ code: 'policy_no_rule' }];
    expect(refused('dry_run', ...other)).toEqual(at('data.violations', 'mode_not_prod in a dry run', other));
    expect(refused('dry_run', ...other, { code: 'mode_not_prod' })).toBeNull();
    expect(refused('dry_run', { omitted: 3 })).toBeNull();
    expect(refused('prod', ...other)).toBeNull();
  });

  test('a run is one run, at times that do not go back', () => {
    const said = (line: object) => broken('run_identity', 'plan.created', line);
    expect(said({})).toBeNull();
    expect(said({ run_id: '8' })).toEqual(at('run_id', '9 as in run.opened', '8'));
    expect(said({ mode: 'dry_run' })).toEqual(at('mode', 'prod as in run.opened', 'dry_run'));
    expect(said({ run_attempt: 2 })).toEqual(at('run_attempt', '1 as in run.opened', 2));
    expect([broken('times', 'plan.created', { ts: 't5' }), broken('times', 'plan.created', { ts: 't6' })]).toEqual([
      null,
      null,
    ]);
    expect(broken('times', 'plan.created', { ts: 't4' })).toEqual(at('ts', 'no time before t5', 't4'));
  });

  test('a run names the ledger of its repository and a key of that', () => {
    const begins = (data: object) =>
      broken('run_identity', 'run.opened', {
        data: { origin: SIGNER.origin, repository_id: '123456789', vkey: SIGNER.vkey, ...data },
      });
    expect([begins({}), begins({ vkey: null })]).toEqual([null, null]);
    expect(begins({ repository_id: '5' })).toEqual(
      at('data.origin', 'an origin that ends in /repositories/5/marketops', SIGNER.origin),
    );
    const other = 'ghe.example/repositories/123456789/marketops';
    expect(begins({ origin: other })).toEqual(at('data.vkey', `a verifier key of ${other}`, SIGNER.vkey));
    expect(begins({ vkey: 'x' })).toEqual(at('data.vkey', `a verifier key of ${SIGNER.origin}`, 'x'));
  });
});

describe('how a run closes', () => {
  const NONE = { receipt: null, gate: null, intent: null, outcome: null, blocked: null };
  const counts = (all: Record<string, number>) => new Map(Object.entries(all));
  const of = (...all: object[]) => ({
    plan: { data: { operations: all.length } },
    operations: new Map(all.map((one, i) => [`o${i}`, { id: `o${i}`, ...NONE, ...one }])),
  });
  const closed = (name: string, data: object, claim: Claim = {}, replay: object = {}) =>
    broken(name, 'run.closed', { data }, claim, replay);

  test('with an outcome of each intent', () => {
    expect(closed('settled', {}, of({}, { intent: {}, outcome: {} }))).toBeNull();
    expect(closed('settled', {}, of({}, { intent: {} }))).toEqual(
      at('type', 'an outcome of o1 before run.closed', 'run.closed'),
    );
  });

  test('with its lines counted', () => {
    const claim = { counts: counts({ 'plan.created': 1, 'gate.passed': 2 }) };
    expect(closed('counts', { counts: { 'plan.created': 1, 'gate.passed': 2 } }, claim)).toBeNull();
    expect(closed('counts', { counts: { 'plan.created': 1 } }, claim)).toEqual(
      at('data.counts', '2 of gate.passed', undefined),
    );
    expect(closed('counts', { counts: { 'plan.created': 1, 'gate.passed': 2, 'x.y': 1 } }, claim)).toEqual(
      at('data.counts', 'no x.y', 1),
    );
  });

  const plan = (operations: number) => ({ plan: { data: { operations } } });
  test.each<[string, Claim, readonly string[]]>([
    ['a dry run', { opened: opened('dry_run', null) }, ['planned']],
    ['without a key', { opened: opened('prod', null) }, ['blocked']],
    [
      'all done',
      { ...plan(2), counts: counts({ 'operation.intent': 1, 'operation.succeeded': 1, 'operation.unchanged': 1 }) },
      ['shipped'],
    ],
    ['some done', { ...plan(2), counts: counts({ 'operation.intent': 2, 'operation.succeeded': 1 }) }, ['partial']],
    ['none done', { ...plan(2), counts: counts({ 'operation.intent': 2, 'operation.unchanged': 1 }) }, ['failed']],
    ['a refusal', { ...plan(1), counts: counts({ 'receipt.refused': 1 }) }, ['blocked']],
    ['a rejection', { ...plan(1), counts: counts({ 'gate.rejected': 1, 'receipt.minted': 1 }) }, ['blocked']],
    ['refused by the policy', { ...plan(1), refusals: 1 }, ['blocked']],
    ['all in place', { ...plan(1), counts: counts({ 'operation.unchanged': 1 }) }, ['unchanged', 'authorized']],
    ['minted', { ...plan(1), counts: counts({ 'receipt.minted': 1 }) }, ['authorized', 'failed']],
    ['nothing', plan(0), ['unchanged', 'blocked']],
    ['without a plan', { plan: null }, ['unchanged', 'blocked']],
    ['refused as a whole', plan(1), ['blocked', 'failed']],
  ])('with a result that its lines allow: %s', (_name, claim, results) => {
    expect(expectedResults(claimOf(claim))).toEqual(results);
    for (const result of results.filter((each) => each !== 'authorized')) {
      expect(closed('result', { result }, claim)).toBeNull();
    }
    expect(closed('result', { result: 'x' }, claim)).toEqual(at('data.result', results.join(' or '), 'x'));
  });

  test('as failed where its last commit did, in prod; as authorized where it wrote nothing', () => {
    const done = { ...plan(1), counts: counts({ 'operation.intent': 1, 'operation.succeeded': 1 }) };
    expect(closed('result', { result: 'failed' }, done, { landed: false })).toBeNull();
    expect(closed('result', { result: 'failed' }, done)).toEqual(at('data.result', 'shipped', 'failed'));
    expect(closed('result', { result: 'partial' }, done, { landed: false })).toEqual(
      at('data.result', 'shipped', 'partial'),
    );
    const dry = { opened: opened('dry_run', null) };
    expect(closed('result', { result: 'failed' }, dry, { landed: false })).toEqual(
      at('data.result', 'planned', 'failed'),
    );
    const minted = { ...plan(1), counts: counts({ 'receipt.minted': 1 }) };
    expect(closed('result', { result: 'authorized' }, minted, { landed: false })).toBeNull();
    expect(closed('result', { result: 'authorized' }, minted)).toEqual(
      at('data.result', 'no authorize job in the ledger, to which it writes nothing', 'authorized'),
    );
  });

  const MINTED = { receipt: { type: 'receipt.minted' } };
  const REFUSED = { receipt: { type: 'receipt.refused' } };
  const UNCHANGED = { outcome: { type: 'operation.unchanged' } };
  const missing = (what: string, id = 'o0') => at('type', `${what} of ${id} before run.closed`, 'none');
  test.each<[string, readonly object[], Broken | null]>([
    ['planned', [{ ...REFUSED, blocked: {} }], null],
    ['planned', [{ ...REFUSED, blocked: {} }, REFUSED], missing('receipt.refused and operation.blocked', 'o1')],
    ['planned', [{ blocked: {} }], missing('receipt.refused and operation.blocked')],
    ['blocked', [{}, {}], null],
    ['blocked', [{}, UNCHANGED], null],
    ['blocked', [REFUSED, REFUSED], null],
    ['blocked', [REFUSED, UNCHANGED, { gate: {} }], null],
    ['blocked', [REFUSED, {}], missing('a refusal or operation.unchanged', 'o1')],
    ['blocked', [{}, { gate: {} }], missing('a refusal or operation.unchanged')],
    ['blocked', [{}, { outcome: { type: 'operation.failed' } }], missing('a refusal or operation.unchanged')],
    ['authorized', [MINTED, UNCHANGED], null],
    ['authorized', [MINTED, {}], missing('a receipt or operation.unchanged', 'o1')],
    ['shipped', [{ ...MINTED, gate: {} }, UNCHANGED], null],
    ['shipped', [MINTED], missing('a gate for its receipt')],
    ['partial', [{ ...MINTED, gate: {} }, MINTED], missing('a gate for its receipt', 'o1')],
    ['partial', [{ ...MINTED, gate: {} }, REFUSED], null],
    ['unchanged', [MINTED], null],
    ['failed', [MINTED], null],
  ])('%s, with all that belongs to it (%#)', (result, operations, fault) => {
    expect(closed('complete', { result }, of(...operations))).toEqual(fault);
  });

  test('with a decision on each operation, and as authorized without a gate', () => {
    expect(closed('complete', { result: 'failed' }, { ...of({}), ...plan(2) })).toEqual(
      at('type', 'a decision on each of 2 operations', 1),
    );
    expect(closed('complete', { result: 'failed' }, { plan: null })).toBeNull();
    for (const type of ['gate.passed', 'gate.rejected']) {
      expect(closed('complete', { result: 'authorized' }, { ...of(MINTED), counts: counts({ [type]: 1 }) })).toEqual(
        at('type', 'no gate in an authorize job', 'run.closed'),
      );
    }
  });
});
