import { describe, expect, test } from '@jest/globals';
import { PROOF_CHECKS } from '../../../src/verify/checks-claims.ts';
import { walk, Finding } from '../../../src/verify/verdict.ts';
import type { ProofContext } from '../../../src/verify/read-proof.ts';
import { cutText, MAX_TEXT_BYTES } from '../../../src/protocol/fit-line.ts';

/** What CANONICAL_PROOF.json may state, phase by phase: what ledger, plan and receipts say, and nothing else. */

type Fields = Readonly<Record<string, unknown>>;
const LONG = 'x'.repeat(5000);
const SHORT = cutText(LONG, MAX_TEXT_BYTES);

interface Given {
  /** The section that is looked at, as the proof gives it. */
  readonly given: Fields;
  readonly opened?: Fields;
  readonly closed?: Fields | null;
  readonly operations?: Readonly<Record<string, Fields>>;
  /** Ids that are planned; those of the operations unless said. */
  readonly planned?: readonly string[];
  readonly receipts?: Readonly<Record<string, unknown>>;
  readonly last?: Fields | null;
  readonly finding?: Finding;
  readonly noPlan?: boolean;
}
const SECTIONS: Readonly<Record<string, string>> = {
  run_claims: 'run',
  phase_1_claims: 'phase_1_dry_run_plan',
  phase_2_claims: 'phase_2_fc_authorization',
  phase_3_claims: 'phase_3_github_execution',
  phase_4_claims: 'phase_4_proof_ledger',
};
const NONE = { receipt: null, gate: null, intent: null, outcome: null, blocked: null };
const decided = { data: { decision: 'permit', violations: [] } };
const unread = (): { finding: Finding } => ({ finding: new Finding('failed', 'x') });
const planned = (id: string): Fields => ({
  ...{ operation_id: id, operation_kind: 'tag_repo', operation_digest: `op ${id}`, effect: 'create', reason: null },
});

function told(name: string, more: Given): string {
  const { operations = {}, closed = null, last = { size: 9, root: 'r', head: 'h' } } = more;
  const ids = more.planned ?? Object.keys(operations);
  const stories = Object.entries(operations).map(([id, state]) => [id, { id, decided, ...NONE, ...state }] as const);
  const plan = { plan_digest: 'plan', created_at: 'x', operations: ids.map(planned) };
  const context = {
    files: {
      proof: { value: { [SECTIONS[name] ?? '']: more.given } },
      plan: more.noPlan === true ? unread() : { value: plan },
      digests: new Map([
        ['plan.json', 'plan file'],
        ['policy.yml', 'policy'],
        ['evidence.json', 'evidence'],
      ]),
      receipts: new Map(Object.entries(more.receipts ?? {})),
    },
    ledger: {
      ...{ finding: more.finding ?? null, entries: 4, last },
      claim: { id: 'c', opened: { mode: 'prod', ...more.opened }, closed, operations: new Map(stories) },
    },
  };
  const [found] = walk(
    PROOF_CHECKS.filter((check) => check.name === name),
    context as unknown as ProofContext,
  );
  const detail = (found?.detail ?? '').replace(/CANONICAL_PROOF\.json, line 1, byte \d+: /, '');
  return detail.includes(' (marketops.proof/v1) is what ledger, plan and receipts say')
    ? 'ok'
    : `${found?.status ?? ''}: ${detail}`;
}
const wrong = (path: string, expected: unknown, found: unknown): string =>
  `failed: expected ${path} ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;

test.each(Object.keys(SECTIONS))('%s needs what it looks at', (name) => {
  const given = { operations: [], decisions: [] };
  expect(told(name, { given, finding: new Finding('failed', 'x') })).toBe(
    'skipped: needs ledger.jsonl, which has a defect',
  );
  if (!/[123]/.test(name)) return;
  expect(told(name, { given, noPlan: true })).toBe('skipped: needs plan.json, which could not be read');
});

test('the run is that of its first and last line', () => {
  const data = {
    ...{ action_version: '1', actor: 'a', commit_sha: 's', environment: 'e', event: 'push', ref: 'r' },
    ...{ repository: 'o/r', repository_id: '5', workflow_ref: 'w', workflow_sha: 's' },
    ...{ policy_source: null, triggering_actor: 't' },
  };
  const opened = { mode: 'prod', ts: 't1', run_attempt: 1, run_id: '9', data };
  const given = { ...data, claim: 'c', mode: 'prod', opened_at: 't1', run_attempt: 1, run_id: '9' };
  const end = { closed_at: 't2', result: 'shipped' };
  const closed = { ts: 't2', data: { result: 'shipped' } };
  const run = (change: object, line: Fields | null = closed): string =>
    told('run_claims', { given: { ...given, ...end, ...change }, opened, closed: line });
  expect(run({})).toBe('ok');
  for (const field of Object.keys({ ...given, ...end })) {
    const whole = { ...given, ...end } as Fields;
    expect(run({ [field]: 'x' })).toBe(wrong(`run.${field}`, whole[field], 'x'));
  }
  // Nothing on record says how a run ended that has no end.
  expect(run({ closed_at: 'x', result: 'x' }, null)).toBe('ok');
});

test('phase 1 is the plan', () => {
  const operations = { a: {}, b: {} };
  const given = {
    ...{ blocked_by_mode: true, mode: 'dry_run', plan_digest: 'plan', plan_file_digest: 'plan file' },
    operations: [planned('a'), planned('b')],
  };
  const phase = (change: object): string => told('phase_1_claims', { given: { ...given, ...change }, operations });
  expect(phase({})).toBe('ok');
  for (const [field, value] of Object.entries(given).slice(0, 4)) {
    expect(phase({ [field]: 'x' })).toBe(wrong(`phase_1_dry_run_plan.${field}`, value, 'x'));
  }
  for (const [field, value] of Object.entries(planned('b'))) {
    expect(phase({ operations: [planned('a'), { ...planned('b'), [field]: 'x' }] })).toBe(
      wrong(`phase_1_dry_run_plan.operations[1].${field}`, value, 'x'),
    );
  }
});

describe('phase 2 is what was decided and minted', () => {
  const [long, cut] = [
    { code: 'c', message: LONG, rule: 'r' },
    { code: 'c', message: SHORT, rule: 'r' },
  ];
  const short = { code: 'c', message: 'm', rule: 'r' };
  const state = (decision: string, ...violations: object[]): Fields => ({
    decided: { data: { decision, violations } },
  });
  const entry = (id: string, decision: string, ...violations: object[]): Fields => ({
    decision,
    operation_id: id,
    violations,
  });
  const base = {
    ...{ approvals: ['any'], signed_approvals: ['any'], blocked_by_mode: false, decisions: [], receipts: [] },
    ...{ evidence_digest: 'evidence', policy_digest: 'policy' },
  };
  const phase = (given: Fields, more: Partial<Given>): string =>
    told('phase_2_claims', { ...more, given: { ...base, ...given } });

  test('with the mode, the policy and the evidence', () => {
    expect(phase({}, {})).toBe('ok');
    expect(phase({ blocked_by_mode: true }, { opened: { mode: 'dry_run' } })).toBe('ok');
    expect(phase({ blocked_by_mode: true }, {})).toBe(wrong('phase_2_fc_authorization.blocked_by_mode', false, true));
    expect(phase({ policy_digest: 'x' }, {})).toBe(wrong('phase_2_fc_authorization.policy_digest', 'policy', 'x'));
    expect(phase({ evidence_digest: 'x' }, {})).toBe(
      wrong('phase_2_fc_authorization.evidence_digest', 'evidence', 'x'),
    );
  });

  test('a decision an operation, in the order of the plan, its texts whole or as the ledger cuts them', () => {
    const operations = { a: state('permit'), b: state('forbid', short), d: state('no_rule', cut) };
    const all = [entry('a', 'permit'), entry('b', 'forbid', short), entry('d', 'no_rule', long)];
    const decisions = (...list: object[]): string =>
      phase({ decisions: list }, { operations, planned: ['a', 'b', 'c', 'd'] });
    const path = 'phase_2_fc_authorization.decisions';
    expect(decisions(...all)).toBe('ok');
    expect(decisions(...all.with(2, entry('d', 'no_rule', cut)))).toBe('ok');
    const other = { ...long, message: `y${LONG}` };
    expect(decisions(...all.with(2, entry('d', 'no_rule', other)))).toMatch(
      /^failed: expected .*decisions\[2\]\.violations\[0\]\.message/,
    );
    expect(decisions(...all.with(1, entry('b', 'permit', short)))).toBe(
      wrong(`${path}[1].decision`, 'forbid', 'permit'),
    );
    expect(decisions(...all.with(0, entry('a', 'permit', short)))).toMatch(
      /^failed: expected .*decisions\[0\]\.violations\[0\] nothing/,
    );
    expect(decisions(...all.slice(0, 2))).toMatch(/^failed: expected .*decisions\[2\] \{.*, found nothing$/);
    expect(decisions(all[1] as object, all[0] as object, all[2] as object)).toBe(
      wrong(`${path}[0].decision`, 'permit', 'forbid'),
    );
  });

  test('a receipt a line, in the order of the ledger', () => {
    const line = (id: string, seq: number): Fields => ({
      receipt: { receipt_id: `rcpt_${id}`, seq, data: { enforceable: true, envelope_digest: `env ${id}` } },
    });
    const operations = { a: line('a', 7), b: line('b', 6), c: {} };
    const receipts = { rcpt_a: { value: { payload: 'A' } }, rcpt_b: { value: { payload: 'B' } } };
    const stated = (id: string): Fields => ({
      ...{ enforceable: true, envelope_digest: `env ${id}`, operation_id: id, receipt_id: `rcpt_${id}` },
      receipt: id.toUpperCase(),
    });
    const decisions = ['a', 'b', 'c'].map((id) => entry(id, 'permit'));
    const minted = (list: readonly Fields[], read: Readonly<Record<string, unknown>> = receipts): string =>
      phase({ decisions, receipts: list }, { operations, receipts: read });
    expect(minted([stated('b'), stated('a')])).toBe('ok');
    for (const [field, value] of Object.entries(stated('a'))) {
      expect(minted([stated('b'), { ...stated('a'), [field]: 'x' }])).toBe(
        wrong(`phase_2_fc_authorization.receipts[1].${field}`, value, 'x'),
      );
    }
    expect(minted([], { rcpt_b: receipts.rcpt_b })).toBe('skipped: needs the envelope of rcpt_a');
    expect(minted([], { ...receipts, rcpt_b: unread() })).toBe(
      'skipped: needs the envelope of rcpt_b, which could not be read',
    );
  });
});

describe('phase 3 is what became of each operation', () => {
  const PATH = 'phase_3_github_execution.operations[0]';
  const nothing = {
    ...{ checks: null, code: null, github: null, message: null, operation_id: 'a', outcome: null, receipt_id: null },
    status: 'rejected',
  };
  /** One operation; another stands before it in the proof's own list or not at all. */
  const phase = (given: Fields, a: Fields | null, more: Partial<Given> = {}): string =>
    told('phase_3_claims', {
      given: { blocked_by_mode: false, operations: [{ ...nothing, ...given }] },
      operations: a === null ? {} : { a },
      planned: ['a'],
      ...more,
    });
  const outcome = (type: string, data: object = {}): Fields => ({
    outcome: { type: `operation.${type}`, data: { code: null, github: null, message: null, ...data } },
  });
  const receipt = { receipt: { receipt_id: 'rcpt_a' } };
  const gate = (...codes: (string | null)[]): Fields => ({
    gate: { receipt_id: 'rcpt_g', data: { checks: codes.map((code) => ({ code })) } },
  });
  const checks = (...codes: (string | null)[]): object[] => codes.map((code) => ({ code }));

  test('with the mode', () => {
    expect(phase({}, {})).toBe('ok');
    const given = { blocked_by_mode: true, operations: [nothing] };
    expect(phase({}, {}, { given, opened: { mode: 'dry_run' } })).toBe('ok');
    expect(phase({}, {}, { given })).toBe(wrong('phase_3_github_execution.blocked_by_mode', false, true));
  });

  test.each(['succeeded', 'failed', 'skipped', 'in_doubt', 'unchanged'])('its outcome: %s', (type) => {
    const status = ['succeeded', 'unchanged'].includes(type) ? 'success' : type === 'skipped' ? 'rejected' : 'failed';
    const given = { outcome: type, status, code: 'c', message: 'm', receipt_id: 'rcpt_a', checks: checks(null) };
    const state = { ...receipt, ...gate(null), ...outcome(type, { code: 'c', message: 'm' }) };
    expect(phase(given, state)).toBe('ok');
    for (const [field, value] of Object.entries({ ...given, github: null }).filter(([key]) => key !== 'checks')) {
      expect(phase({ ...given, [field]: 'x' }, state)).toBe(wrong(`${PATH}.${field}`, value, 'x'));
    }
    expect(phase({ ...given, checks: checks('x') }, state)).toBe(wrong(`${PATH}.checks[0].code`, null, 'x'));
  });

  test('texts from outside whole, or as the ledger cuts them', () => {
    const done = { outcome: 'succeeded', status: 'success' };
    const whole = (message: string | null, written: string | null): string =>
      phase({ ...done, message }, outcome('succeeded', { message: written }));
    expect([whole(LONG, SHORT), whole(SHORT, SHORT), whole('m', 'm'), whole(null, null)]).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
    ]);
    expect(whole('n', 'm')).toBe(wrong(`${PATH}.message`, 'm', 'n'));
    expect(whole(null, 'm')).toBe(wrong(`${PATH}.message`, 'm', null));
    const answer = (github: object | null, written: object | null): string =>
      phase({ ...done, github }, outcome('succeeded', { github: written }));
    const of = (url: string | null, id = '1'): object => ({ id, url });
    expect(answer(of(LONG), of(SHORT))).toBe('ok');
    expect(answer(of(null), of(null))).toBe('ok');
    expect(answer(of('u'), of('v'))).toBe(wrong(`${PATH}.github.url`, 'v', 'u'));
    expect(answer(of('u', '2'), of('u', '1'))).toBe(wrong(`${PATH}.github.id`, '1', '2'));
    expect(answer(null, of('u'))).toBe(wrong(`${PATH}.github`, of('u'), null));
    expect(answer(of('u'), null)).toBe(wrong(`${PATH}.github`, null, of('u')));
    // Each is compared with its own entry, whatever stands before that.
    const right = {
      blocked_by_mode: false,
      operations: [
        { ...nothing, operation_id: 'b' },
        { ...nothing, ...done, message: LONG },
      ],
    };
    expect(
      told('phase_3_claims', {
        ...{ given: right, planned: ['b', 'a'] },
        operations: { b: {}, a: outcome('succeeded', { message: SHORT }) },
      }),
    ).toBe('ok');
  });

  test('is missed where the proof leaves it out', () => {
    const none = { given: { blocked_by_mode: false, operations: [] } };
    const missed = /^failed: expected phase_3_github_execution\.operations\[0\] \{.*, found nothing$/;
    for (const state of [{}, receipt, outcome('succeeded', { message: 'm', github: { url: 'u' } })]) {
      expect(phase({}, state, none)).toMatch(missed);
    }
  });

  test('blocked by its mode', () => {
    const blocked = { ...receipt, blocked: { data: { code: 'mode_not_prod' } } };
    expect(phase({ outcome: 'blocked', code: 'mode_not_prod', receipt_id: 'rcpt_a' }, blocked)).toBe('ok');
    expect(phase({ outcome: 'blocked', code: 'x', receipt_id: 'rcpt_a' }, blocked)).toBe(
      wrong(`${PATH}.code`, 'mode_not_prod', 'x'),
    );
  });

  test('without an outcome: the first reason that is on record', () => {
    const violations = (...codes: string[]): Partial<Given> => ({
      receipts: { rcpt_a: { value: { payload: { violations: codes.map((code) => ({ code })) } } } },
    });
    const base = { receipt_id: 'rcpt_a' };
    expect(phase({ ...base, code: 'c' }, receipt, violations('c', 'd'))).toBe('ok');
    expect(phase({ ...base, code: 'd' }, receipt, violations('c', 'd'))).toBe(wrong(`${PATH}.code`, 'c', 'd'));
    const rejected = { ...receipt, ...gate(null, 'expired', 'later') };
    const seen = { ...base, checks: checks(null, 'expired', 'later') };
    expect(phase({ ...seen, code: 'expired' }, rejected, violations())).toBe('ok');
    expect(phase({ ...seen, code: 'later' }, rejected, violations())).toBe(wrong(`${PATH}.code`, 'expired', 'later'));
    expect(phase({ ...seen, code: 'c' }, rejected, violations('c'))).toBe('ok');
    expect(phase({ ...seen, code: 'expired' }, rejected, { receipts: { rcpt_a: unread() } })).toBe('ok');
    // Nothing says: the proof's own word stands.
    expect(phase({ ...base, code: 'any' }, receipt, violations())).toBe('ok');
    expect(phase({ code: 'any' }, null)).toBe('ok');
    expect(phase({ code: 'any', checks: checks(null) }, gate(null))).toBe('ok');
  });

  test('the id of a receipt that was rejected before begin may be left out, not be another', () => {
    const given = { code: 'expired', checks: checks('expired') };
    const rejected = gate('expired');
    expect(phase({ ...given, receipt_id: 'rcpt_g' }, rejected)).toBe('ok');
    expect(phase({ ...given, receipt_id: null }, rejected)).toBe('ok');
    expect(phase({ ...given, receipt_id: 'x' }, rejected)).toBe(wrong(`${PATH}.receipt_id`, 'rcpt_g', 'x'));
    expect(phase({ ...given, receipt_id: null }, { ...rejected, ...receipt })).toBe(
      wrong(`${PATH}.receipt_id`, 'rcpt_a', null),
    );
    expect(phase({ ...given, receipt_id: 'rcpt_g' }, { ...rejected, ...receipt })).toBe(
      wrong(`${PATH}.receipt_id`, 'rcpt_a', 'rcpt_g'),
    );
    expect(phase({ receipt_id: 'x' }, {})).toBe(wrong(`${PATH}.receipt_id`, null, 'x'));
    const none = { blocked_by_mode: false, operations: [] };
    expect(phase({}, rejected, { given: none })).toMatch(
      /^failed: expected .*operations\[0\] \{.*"rcpt_g".*, found nothing$/,
    );
  });
});

test('phase 4 is the ledger, and where its lines bind receipts', () => {
  const operations = {
    a: {
      receipt: { receipt_id: 'rcpt_a', seq: 5 },
      intent: { seq: 6 },
      outcome: { type: 'operation.in_doubt', seq: 7 },
    },
    b: { receipt: { receipt_id: 'rcpt_b', seq: 4 } },
    c: {},
  };
  const bindings = [
    { intent_seq: null, operation_id: 'b', outcome: null, outcome_seq: null, receipt_id: 'rcpt_b' },
    { intent_seq: 6, operation_id: 'a', outcome: 'in_doubt', outcome_seq: 7, receipt_id: 'rcpt_a' },
  ];
  const given: Fields = { bindings, entries: 4, head: 'h', origin: 'o', root: 'r', size: 9 };
  const opened = { data: { origin: 'o' } };
  const phase = (change: object, last?: Fields | null): string =>
    told('phase_4_claims', {
      given: { ...given, ...change },
      operations,
      opened,
      ...(last === undefined ? {} : { last }),
    });
  expect(phase({})).toBe('ok');
  for (const field of ['entries', 'head', 'origin', 'root', 'size']) {
    expect(phase({ [field]: 'x' })).toBe(wrong(`phase_4_proof_ledger.${field}`, given[field], 'x'));
  }
  for (const [i, binding] of bindings.entries()) {
    for (const [field, value] of Object.entries(binding)) {
      expect(phase({ bindings: bindings.with(i, { ...binding, [field]: 'x' }) })).toBe(
        wrong(`phase_4_proof_ledger.bindings[${i}].${field}`, value, 'x'),
      );
    }
  }
  const unreadable = 'skipped: needs checkpoints.json, which could not be read';
  expect([phase({}, null), phase({}, { size: 9, root: null, head: 'h' })]).toEqual([unreadable, unreadable]);
});
