import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateGate } from '../../../src/execute/gate.ts';
import type { GateContext } from '../../../src/execute/gate.ts';
import { formatTime } from '../../../src/core/clock.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import type { Receipt } from '../../../src/protocol/receipt.ts';
import { CHECK_NAMES, GATE_CODES } from '../../../src/protocol/vocabulary.ts';
import type { CheckName } from '../../../src/protocol/vocabulary.ts';
import { bare, gateContext as context, HOUR, MINUTE, NOW, operation, planDigest, receipt } from './gate-context.ts';

const failures = async (gate: GateContext): Promise<string[]> =>
  (await evaluateGate(gate)).checks
    .filter(({ result }) => result === 'fail')
    .map(({ name, code }) => `${name}:${code}`);

test('nine passes, in the order of the protocol', async () => {
  const verdict = await evaluateGate(context());
  expect(verdict.passed).toBe(true);
  expect(verdict.checks).toEqual(CHECK_NAMES.map((name) => ({ name, result: 'pass', code: null })));
});

test.each<[CheckName, string, Partial<GateContext>, Partial<Receipt>]>([
  ['authenticity', 'signature_invalid', { verifyReceipt: () => ({ code: 'signature_invalid', receipt }) }, {}],
  ['mode', 'mode_not_prod', { facts: { ...context().facts, mode: 'dry_run' } }, {}],
  ['presence', 'receipt_missing', { envelope: null }, {}],
  ['enforceable', 'receipt_advisory', {}, { enforceable: false }],
  ['run_binding', 'run_mismatch', {}, { run_id: '8' }],
  ['operation_binding', 'operation_mismatch', {}, { operation_kind: 'open_pr' }],
  ['consumption', 'receipt_consumed', { consumption: () => Promise.resolve('receipt_consumed') }, {}],
  ['expiration', 'receipt_expired', {}, { expires_at: formatTime(NOW) }],
  ['staleness', 'receipt_stale', {}, { expires_at: formatTime(NOW + 24 * HOUR) }],
])('%s alone blocks, as %s', async (name, code, change, changedReceipt) => {
  const gate = context(change, changedReceipt);
  expect(await failures(gate)).toEqual([`${name}:${code}`]);
  expect((await evaluateGate(gate)).passed).toBe(false);
});

describe('each field that binds', () => {
  test.each<[string, Partial<Receipt>]>([
    ['run_id', { run_id: '8' }],
    ['run_attempt', { run_attempt: 2 }],
    ['repository_id', { repository_id: '2' }],
    ['environment', { environment: 'staging' }],
    ['api_url', { api_url: 'https://other.test' }],
  ])('%s: run_mismatch', async (_field, change) => {
    expect(await failures(context({}, change))).toEqual(['run_binding:run_mismatch']);
  });

  test.each<[string, Partial<Receipt>]>([
    ['operation_kind', { operation_kind: 'open_pr' }],
    ['operation_id', { operation_id: 'other' }],
    ['plan_digest', { plan_digest: `sha256:${'2'.repeat(64)}` }],
    ['operation_digest', { operation_digest: `sha256:${'2'.repeat(64)}` }],
  ])('%s: operation_mismatch', async (_field, change) => {
    expect(await failures(context({}, change))).toEqual(['operation_binding:operation_mismatch']);
  });

  test('the digest is computed from what is about to be executed, not taken from the plan', async () => {
    const swapped = {
      ...operation,
      parameters: { ...bare.parameters, target_sha: 'b'.repeat(40) },
    } as PlannedOperation;
    expect(await failures(context({ operation: swapped }))).toEqual(['operation_binding:operation_mismatch']);
  });
});

describe('time', () => {
  test.each<[string, Partial<Receipt>, Partial<GateContext>, string[]]>([
    ['a moment before the end', { expires_at: formatTime(NOW + 1) }, {}, []],
    ['at the end', { expires_at: formatTime(NOW) }, {}, ['expiration:receipt_expired']],
    ['issued 60 s ahead', { issued_at: formatTime(NOW + MINUTE) }, {}, []],
    ['issued over 60 s ahead', { issued_at: formatTime(NOW + MINUTE + 1) }, {}, ['expiration:receipt_not_yet_valid']],
    ['our clock 60 s off', {}, { skewMs: -MINUTE }, []],
    ['our clock over 60 s behind', {}, { skewMs: -MINUTE - 1 }, ['expiration:clock_skew']],
    ['our clock over 60 s ahead', {}, { skewMs: MINUTE + 1 }, ['expiration:clock_skew']],
    ['GitHub never told the time', {}, { skewMs: null }, ['expiration:clock_skew']],
    [
      'issued 24 h ago',
      { issued_at: formatTime(NOW - 24 * HOUR), expires_at: formatTime(NOW + 1) },
      {},
      ['staleness:receipt_stale'],
    ],
    [
      'issued 24 h ago, for as long',
      { issued_at: formatTime(NOW - 24 * HOUR), expires_at: formatTime(NOW) },
      {},
      ['expiration:receipt_expired'],
    ],
    [
      'issued over 24 h ago, for less',
      { issued_at: formatTime(NOW - 24 * HOUR - 1), expires_at: formatTime(NOW - 1) },
      {},
      ['expiration:receipt_expired', 'staleness:receipt_stale'],
    ],
    ['no time of issue', { issued_at: 'soon' }, {}, ['expiration:receipt_expired', 'staleness:receipt_stale']],
    ['no time of expiration', { expires_at: 'never' }, {}, ['expiration:receipt_expired', 'staleness:receipt_stale']],
    [
      'a lifetime of exactly 24 h',
      { issued_at: formatTime(NOW - HOUR), expires_at: formatTime(NOW + 23 * HOUR) },
      {},
      [],
    ],
    [
      'a lifetime over 24 h',
      { issued_at: formatTime(NOW - HOUR), expires_at: formatTime(NOW + 23 * HOUR + 1) },
      {},
      ['staleness:receipt_stale'],
    ],
  ])('%s', async (_name, changedReceipt, change, expected) => {
    expect(await failures(context(change, changedReceipt))).toEqual(expected);
  });
});

describe('without an authentic receipt', () => {
  const results = async (change: Partial<GateContext>): Promise<string[]> =>
    (await evaluateGate(context(change))).checks.map(({ result, code }) => code ?? result);
  const rest = Array<string>(6).fill('not_evaluated');

  test('no receipt: presence fails, and only the mode can be judged besides', async () => {
    expect(await results({ envelope: null })).toEqual(['not_evaluated', 'pass', 'receipt_missing', ...rest]);
  });

  test('bytes that are no receipt: authenticity fails, and nothing they claim is judged', async () => {
    const verifyReceipt: GateContext['verifyReceipt'] = () => ({ code: 'receipt_malformed', receipt: null });
    expect(await results({ verifyReceipt })).toEqual(['receipt_malformed', 'pass', 'pass', ...rest]);
    const says = (): ReturnType<GateContext['verifyReceipt']> => ({ code: null, receipt: null });
    expect(await results({ verifyReceipt: says })).toEqual(['not_evaluated', 'pass', 'pass', ...rest]);
  });

  test('a bad signature: the claims are judged all the same, and the receipt does not pass', async () => {
    const verifyReceipt: GateContext['verifyReceipt'] = () => ({ code: 'signature_invalid', receipt });
    expect(await results({ verifyReceipt })).toEqual(['signature_invalid', ...Array<string>(8).fill('pass')]);
    expect((await evaluateGate(context({ verifyReceipt }))).passed).toBe(false);
  });
});

test.each<[string, Partial<Receipt>]>([
  ['not enforceable', { enforceable: false }],
  ['violations', { violations: [{ rule: null, code: 'policy_forbid', message: 'no' }] }],
  ['of a dry run', { mode: 'dry_run' }],
])('a receipt that is %s is advisory', async (_what, change) => {
  expect(await failures(context({}, change))).toEqual(['enforceable:receipt_advisory']);
});

test('an exception in any check blocks and is not taken for a pass', async () => {
  const thrown = await evaluateGate(context({ consumption: () => Promise.reject(new Error('no answer')) }));
  expect(thrown.passed).toBe(false);
  expect(thrown.checks.find(({ name }) => name === 'consumption')).toEqual({
    name: 'consumption',
    result: 'not_evaluated',
    code: null,
  });
  const unreadable = await evaluateGate(
    context({
      verifyReceipt: () => {
        throw new Error('defect');
      },
    }),
  );
  expect(unreadable.passed).toBe(false);
  expect(unreadable.checks.filter(({ result }) => result === 'pass').map(({ name }) => name)).toEqual([
    'mode',
    'presence',
  ]);
});

test.each(['dry_run', 'PROD', 'prod ', '', 'production', 'Prod'])('mode %j never passes', async (mode) => {
  const facts = { ...context().facts, mode: mode as 'prod' };
  expect(await failures(context({ facts }))).toEqual(['mode:mode_not_prod']);
});

test('whatever a receipt claims, the gate passes only the one that fits in everything', async () => {
  const text = fc.constantFrom('9', '8', '1', 'production', 'staging', 'https://api.test', 'tag', 'other', 'prod');
  const change = fc.record(
    {
      enforceable: fc.boolean(),
      environment: fc.option(text),
      run_id: text,
      run_attempt: fc.integer({ min: 1, max: 3 }),
      repository_id: text,
      api_url: text,
      operation_id: text,
      operation_kind: fc.constantFrom('tag_repo' as const, 'publish_release' as const, 'open_pr' as const),
      mode: fc.constantFrom('dry_run' as const, 'prod' as const),
      issued_at: fc.integer({ min: -30 * HOUR, max: 2 * HOUR }).map((ms) => formatTime(NOW + ms)),
      expires_at: fc.integer({ min: -HOUR, max: 30 * HOUR }).map((ms) => formatTime(NOW + ms)),
      plan_digest: fc.constantFrom(planDigest, `sha256:${'2'.repeat(64)}`),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(change, async (changed) => {
      const claimed = { ...receipt, ...changed };
      const { passed, checks } = await evaluateGate(context({}, changed));
      const fits =
        claimed.enforceable &&
        claimed.mode === 'prod' &&
        claimed.environment === 'production' &&
        claimed.run_id === '9' &&
        claimed.run_attempt === 1 &&
        claimed.repository_id === '1' &&
        claimed.api_url === 'https://api.test' &&
        claimed.operation_id === 'tag' &&
        claimed.operation_kind === 'tag_repo' &&
        claimed.plan_digest === planDigest &&
        Date.parse(claimed.expires_at) > NOW &&
        Date.parse(claimed.issued_at) <= NOW + MINUTE &&
        NOW - Date.parse(claimed.issued_at) <= 24 * HOUR &&
        Date.parse(claimed.expires_at) - Date.parse(claimed.issued_at) <= 24 * HOUR;
      expect(passed).toBe(fits);
      for (const { name, result, code } of checks) {
        const codes: readonly (string | null)[] = GATE_CODES[name];
        expect(result === 'fail' ? codes.includes(code) : code === null).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
